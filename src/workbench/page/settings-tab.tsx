import { choices, type Settings } from "./settings";

interface SettingsTabProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** The second tab of the ribbon: which Excel the workbench plays. */
export const SettingsTab = ({ settings, onChange }: SettingsTabProps) => {
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
  return (
    <>
      <p class="ribbon-note">
        Only here, not in Excel: which Excel the workbench plays, so that you can try the add-in in each.
      </p>
      <section class="ribbon-group">
        <div class="ribbon-fields">
          {choice("Excel for", "platform")}
          {choice("Language", "locale")}
        </div>
        <h2>This Excel</h2>
      </section>
      <section class="ribbon-group">
        <div class="ribbon-fields">
          {choice("Theme", "theme")}
          {choice("Pane width", "paneWidth")}
        </div>
        <h2>Look</h2>
      </section>
      <section class="ribbon-group">
        <div class="ribbon-fields">
          <label>
            <input
              type="checkbox"
              checked={settings.readOnly}
              onChange={({ currentTarget }) => {
                onChange({ ...settings, readOnly: currentTarget.checked });
              }}
            />
            Read-only
          </label>
        </div>
        <h2>Workbook</h2>
      </section>
    </>
  );
};
