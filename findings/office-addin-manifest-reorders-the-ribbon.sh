#!/usr/bin/env bash
# office-addin-manifest changes the order of a ribbon group, and drops all comments, when it gives a manifest a new name.
#
# In a group of the ribbon an add-in's own buttons (Control) and Excel's (OfficeControl) may stand in any order, which is the
# order in Excel. modifyManifestFile of office-addin-manifest 3.0.0, which its command `modify` calls, reads the file
# into an object that keeps elements of the same name together, and writes that: Control, OfficeControl, Control comes out
# as Control, Control, OfficeControl. Comments are gone. Nothing is said of either.
# The elements: https://learn.microsoft.com/javascript/api/manifest/group
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error office-addin-manifest@3.0.0
echo "Node $(node --version), office-addin-manifest@3.0.0"

cat > finding.cjs <<'JS'
const { deepStrictEqual } = require("node:assert");
const { readFileSync, writeFileSync } = require("node:fs");
const { OfficeAddinManifest } = require("office-addin-manifest");

const button = (id) => `<Control xsi:type="Button" id="${id}">
          <Label resid="${id}"/>
          <Supertip><Title resid="${id}"/><Description resid="${id}"/></Supertip>
          <Icon>${[16, 32, 80].map((size) => `<bt:Image size="${size}" resid="Icon"/>`).join("")}</Icon>
          <Action xsi:type="ExecuteFunction"><FunctionName>${id}</FunctionName></Action>
        </Control>`;

writeFileSync(
  "manifest.xml",
  `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <!-- Ask Ana before you change this. -->
  <Id>c1c2b6a4-8a55-4a6f-9d3a-0d5c4a6c7e01</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>Maple Grove</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Reading plan"/>
  <Description DefaultValue="Plans reading groups."/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <DefaultSettings><SourceLocation DefaultValue="https://example.org/pane.html"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook"><DesktopFormFactor>
      <FunctionFile resid="Functions"/>
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome"><Group id="Reading">
        <Label resid="Insert"/>
        <Icon>${[16, 32, 80].map((size) => `<bt:Image size="${size}" resid="Icon"/>`).join("")}</Icon>
        ${button("Insert")}
        <OfficeControl id="Bold"/>
        ${button("Check")}
      </Group></OfficeTab></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon" DefaultValue="https://example.org/icon.png"/></bt:Images>
      <bt:Urls><bt:Url id="Functions" DefaultValue="https://example.org/functions.html"/></bt:Urls>
      <bt:ShortStrings>${["Insert", "Check"].map((id) => `<bt:String id="${id}" DefaultValue="${id}"/>`).join("")}</bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`,
);

const look = () => {
  const text = readFileSync("manifest.xml", "utf8");
  return {
    controls: Array.from(text.matchAll(/<(?:Office)?Control [^>]*\bid="(\w+)"/g), ([, id]) => id),
    comments: text.split("<!--").length - 1,
  };
};

(async () => {
  const before = look();
  await OfficeAddinManifest.modifyManifestFile("manifest.xml", undefined, "Reading plan of Maple Grove");
  const after = look();
  console.log("before:", JSON.stringify(before));
  console.log("after: ", JSON.stringify(after));
  deepStrictEqual(before, { controls: ["Insert", "Bold", "Check"], comments: 1 });
  deepStrictEqual(after, { controls: ["Insert", "Check", "Bold"], comments: 0 });
})();
JS
node finding.cjs
