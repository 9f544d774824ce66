import type { ComponentChildren } from "preact";
import { choices, type Settings, type Switch } from "./settings";

interface SettingsTabProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly onLog: () => void;
}

/** Which Excel it is, how it looks and answers, and what cannot be done to the workbook. */
export const SettingsTab = ({ onLog, ...use }: SettingsTabProps) => (
  <>
    <Group title="This Excel">
      <Choice {...use} label="Excel for" name="platform" />
      <Choice {...use} label="Language" name="locale" />
    </Group>
    <Group title="Look">
      <Choice {...use} label="Theme" name="theme" />
      <Choice {...use} label="Pane width" name="paneWidth" />
    </Group>
    <Group title="Workbook">
      <OnOff {...use} label="Read-only" name="readOnly" />
      <OnOff {...use} label="Protected" name="isProtected" />
      <OnOff {...use} label="A cell is being edited" name="isEdited" />
    </Group>
    <Group title="Connection">
      <Choice {...use} label="Excel answers" name="answers" />
      <button type="button" class="bordered" onClick={onLog}>
        Round trips…
      </button>
    </Group>
  </>
);

const Group = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="ribbon-group" aria-label={title}>
    <div class="ribbon-fields">{children}</div>
    <h2>{title}</h2>
  </section>
);

interface FieldProps<Name extends keyof Settings> extends Omit<SettingsTabProps, "onLog"> {
  readonly label: string;
  readonly name: Name;
}

/** One of several. */
const Choice = ({ settings, onChange, label, name }: FieldProps<keyof typeof choices>) => (
  <label>
    {label}
    <select
      name={name}
      value={settings[name]}
      onChange={({ currentTarget }) => {
        onChange({ ...settings, [name]: currentTarget.value });
      }}
    >
      {Object.entries(choices[name]).map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </label>
);

const OnOff = ({ settings, onChange, label, name }: FieldProps<Switch>) => (
  <label>
    {label}
    <input
      type="checkbox"
      name={name}
      checked={settings[name]}
      onChange={({ currentTarget }) => {
        onChange({ ...settings, [name]: currentTarget.checked });
      }}
    />
  </label>
);
