import { useEffect, useRef } from "preact/hooks";
import { checkPlan } from "../../actions/check-plan";
import { goToStep } from "../../actions/overview";
import { removeExample } from "../../actions/remove-example";
import type { Inserted } from "../../state";
import { ActionButton } from "../parts/action-button";
import type { ViewProps } from "../parts/view-props";

/** What to do with the sheet that was just inserted. */
export function NextSteps({ inserted, ...props }: ViewProps & { readonly inserted: Inserted }) {
  const { sheet, firstStep, withExample, isPlan } = inserted;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    card.current?.scrollIntoView({ block: "nearest" });
  }, [inserted]);

  return (
    <section class="plan-next next-steps" ref={card} aria-labelledby="next-steps" role="status">
      <h2 id="next-steps">
        The sheet “{sheet}” {withExample ? "shows an example" : "is ready to be filled in"}
      </h2>
      <ol class="directions">
        {(withExample ? WITH_EXAMPLE : isPlan ? PLAN : MODEL).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div class="buttons">
        <ActionButton {...props} look="primary" action={goToStep} input={{ sheet, cell: firstStep }}>
          {isPlan ? "Go to the first step" : "Go to the first row"}
        </ActionButton>
        {withExample && (
          <ActionButton {...props} action={removeExample} input={undefined}>
            Remove the example
          </ActionButton>
        )}
        {isPlan && !withExample && (
          <ActionButton {...props} action={checkPlan} input={{ scope: "plans" }}>
            Check plan
          </ActionButton>
        )}
      </div>
      <p class="quiet">To undo the insert, delete the sheet.</p>
    </section>
  );
}

const PLAN = [
  "Type the first step, then who owns it, by when, and how you will know that it is done.",
  "Go on with the next row; help shows next to the selected cell.",
  "Check the plan. It lists what is missing, and you fill it in from here.",
];

const WITH_EXAMPLE = [
  "Look at how a filled-in sheet reads.",
  "Type over it, or remove the example; what you typed stays.",
];

const MODEL = [
  "Start with the problem, then fill in its row from left to right.",
  "Insert an Action Plan for each strategy of several steps: it offers the words of this sheet.",
];
