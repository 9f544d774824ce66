import type { Picture } from "../../../commands/read-plan-picture";
import { checkPlan } from "../../actions/check-plan";
import { chooseTab } from "../../actions/choose-tab";
import { buildEvaluation, buildOverview, goToStep, readPlan } from "../../actions/overview";
import { ActionButton } from "../parts/action-button";
import { Ring } from "../parts/ring";
import { StateSquare } from "../parts/state-square";
import type { ViewProps } from "../parts/view-props";
import { DetailStep } from "./detail-step";
import { Timeline } from "./timeline";

/** How the plans stand: a ring with its words, the timeline, who carries how much, and what is due next. */
export function PlanTab(props: ViewProps) {
  const { picture, work } = props.state;
  if (picture === null) return <NoPlan {...props} />;
  if (picture === undefined) return work ? <p class="quiet">Reading the plan…</p> : <Unread {...props} />;

  const { title, about, end, milestones, due, loads, measures, budgets } = picture;
  return (
    <>
      <div>
        <h2>{title}</h2>
        <p class="quiet">{about}</p>
      </div>
      <Ring picture={picture} />
      {end && (
        <p class="plan-end">
          {end.label} <strong>{end.day}</strong> · {end.distance}
        </p>
      )}
      <NextThing {...props} picture={picture} />
      <Timeline {...props} picture={picture} />
      <DetailStep {...props} picture={picture} />
      <Targets {...props} id="plan-milestones" title="Milestones" targets={milestones} />
      <Targets {...props} id="plan-due" title="Late, and due next" targets={due} />
      <Loads loads={loads} />
      {measures && <Measures measures={measures} />}
      {budgets.length > 0 && <Budget budgets={budgets} />}
      <div class="buttons">
        <ActionButton {...props} action={buildOverview} input={undefined}>
          Plan Overview sheet
        </ActionButton>
        <ActionButton {...props} action={buildEvaluation} input={undefined}>
          Evaluation sheet
        </ActionButton>
      </div>
    </>
  );
}

const NoPlan = (props: ViewProps) => (
  <>
    <p>There is no action plan in this workbook yet.</p>
    <div class="buttons">
      <button
        type="button"
        class="primary"
        onClick={() => {
          chooseTab(props.dispatch, props.perform, "insert");
        }}
      >
        Start a plan
      </button>
      <ActionButton {...props} action={readPlan} input={undefined}>
        Look again
      </ActionButton>
    </div>
  </>
);

const Unread = (props: ViewProps) => (
  <div class="buttons">
    <ActionButton {...props} action={readPlan} input={undefined}>
      Read the plan
    </ActionButton>
  </div>
);

/** The one thing to do next: what is late, else what is missing, else the check. */
function NextThing({ picture, ...props }: ViewProps & { readonly picture: Picture }) {
  const { counts, due, hasStatus } = picture;
  const [first] = due;
  const isLate = hasStatus && counts.late > 0;
  const sentence = isLate
    ? `Next: “${first?.text ?? ""}” is ${first?.words ?? "late"}. Finish it, or agree on a new date.`
    : counts.withoutOwner + counts.undated + counts.withoutMeasure > 0
      ? "Next: check the plan, and fill in what is missing."
      : "Next: check the plan before you submit it.";
  return (
    <div class="plan-next">
      <p>{sentence}</p>
      <div class="buttons">
        {isLate && first ? (
          <ActionButton {...props} look="primary" action={goToStep} input={first}>
            Go to the step
          </ActionButton>
        ) : (
          <ActionButton {...props} look="primary" action={checkPlan} input={{ scope: "plans" }}>
            Check plan
          </ActionButton>
        )}
      </div>
    </div>
  );
}

interface TargetsProps extends ViewProps {
  readonly id: string;
  readonly title: string;
  readonly targets: Picture["due"];
}

/** Steps to go to, each with its day; nothing where there are none. */
const Targets = ({ id, title, targets, ...props }: TargetsProps) =>
  targets.length > 0 && (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="plan-due">
        {targets.map((target, index) => (
          <li key={index}>
            <ActionButton {...props} look="link" action={goToStep} input={target}>
              {target.text}
            </ActionButton>{" "}
            <span class="quiet">{target.words}</span>
          </li>
        ))}
      </ul>
    </section>
  );

/** Who carries how much: a square for each step. */
const Loads = ({ loads }: Pick<Picture, "loads">) => (
  <section aria-labelledby="plan-loads">
    <h2 id="plan-loads">Load by owner</h2>
    <ul class="plan-loads">
      {loads.map(({ owner, states, words }) => (
        <li key={owner}>
          <span>
            {owner === "" ? "No owner" : owner} <span class="quiet">{words}</span>
          </span>
          <span class="plan-squares" aria-hidden="true">
            {states.slice(0, MOST_SQUARES).map((one, index) => (
              <StateSquare key={index} state={one} />
            ))}
            {states.length > MOST_SQUARES && "…"}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

const MOST_SQUARES = 12;

const Measures = ({ measures }: { readonly measures: NonNullable<Picture["measures"]> }) => (
  <section aria-labelledby="plan-measures">
    <h2 id="plan-measures">Measures</h2>
    <p>
      {measures.met} of {measures.of} met
    </p>
    <ul class="plan-due">
      {measures.lines.map(({ text, words }) => (
        <li key={text}>
          {text} <span class="quiet">{words}</span>
        </li>
      ))}
    </ul>
  </section>
);

const Budget = ({ budgets }: Pick<Picture, "budgets">) => (
  <section aria-labelledby="plan-budget">
    <h2 id="plan-budget">Budget</h2>
    <ul class="plan-due">
      {budgets.map(({ name, words }) => (
        <li key={name}>
          {name} <span class="quiet">{words}</span>
        </li>
      ))}
    </ul>
  </section>
);
