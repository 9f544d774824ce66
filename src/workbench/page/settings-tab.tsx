import { choices, type Settings, type Switch } from "./settings";

interface SettingsTabProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly onLog: () => void;
}

/** Which Excel it is, how it looks and answers, and what cannot be done to the workbook. */
export const SettingsTab = ({ settings, onChange, onLog }: SettingsTabProps) => {
  const choice = (label: string, key: keyof typeof choices) => (
    <label>
      {label}
      <select
        name={key}
        value={settings[key]}
        onChange={({ currentTarget }) => {
          onChange({ ...settings, [key]: currentTarget.value });
        }}
      >
        {Object.entries(choices[key]).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  const onOff = (label: string, key: Switch) => (
    <label>
      {label}
      <input
        type="checkbox"
        name={key}
        checked={settings[key]}
        onChange={({ currentTarget }) => {
          onChange({ ...settings, [key]: currentTarget.checked });
        }}
      />
    </label>
  );

  return (
    <>
      <section class="ribbon-group" aria-label="This Excel">
        <div class="ribbon-fields">
          {choice("Excel for", "platform")}
          {choice("Language", "locale")}
        </div>
        <h2>This Excel</h2>
      </section>
      <section class="ribbon-group" aria-label="Look">
        <div class="ribbon-fields">
          {choice("Theme", "theme")}
          {choice("Pane width", "paneWidth")}
        </div>
        <h2>Look</h2>
      </section>
      <section class="ribbon-group" aria-label="Workbook">
        <div class="ribbon-fields">
          {onOff("Read-only", "readOnly")}
          {onOff("Protected", "isProtected")}
          {onOff("A cell is being edited", "isEdited")}
        </div>
        <h2>Workbook</h2>
      </section>
      <section class="ribbon-group" aria-label="Connection">
        <div class="ribbon-fields">
          {choice("Excel answers", "answers")}
          <button type="button" class="bordered" onClick={onLog}>
            Round trips…
          </button>
        </div>
        <h2>Connection</h2>
      </section>
    </>
  );
};
