import { buildFlipChart, insertStakeholders } from "../../actions/companions";
import { insertTemplate } from "../../actions/insert-template";
import { removeExample } from "../../actions/remove-example";
import { ActionButton } from "../parts/action-button";
import type { ViewProps } from "../parts/view-props";
import { DecisionGuide } from "./decision-guide";
import { NextSteps } from "./next-steps";
import { OwnLayouts } from "./own-layouts";
import { TemplateCard } from "./template-card";

export function InsertTab(props: ViewProps) {
  const { state, perform } = props;
  const { inserted, check } = state;
  const isChecked = check?.checks.some(({ sheet }) => sheet === inserted?.sheet) === true;

  return (
    <>
      {inserted && (inserted.withExample || !isChecked) && <NextSteps {...props} inserted={inserted} />}
      <p class="lead">Plan on a new sheet, then check it before you submit it. Nothing leaves your workbook.</p>
      <DecisionGuide {...props} />
      {state.catalogue?.templates.map((template) => (
        <TemplateCard
          key={template.command}
          template={template}
          insert={(input) => {
            void perform(insertTemplate, input);
          }}
        />
      ))}
      <OwnLayouts {...props} />
      <p>
        <ActionButton {...props} action={removeExample} input={undefined} look="link">
          Remove the example from this sheet
        </ActionButton>
      </p>
      <p>
        <ActionButton {...props} action={buildFlipChart} input={undefined} look="link">
          Add a flip chart to print: a blank action record
        </ActionButton>
      </p>
      <p>
        <ActionButton {...props} action={insertStakeholders} input={undefined} look="link">
          Add a stakeholder analysis: who must hear what
        </ActionButton>
      </p>
    </>
  );
}
