#!/usr/bin/env bash
# office-addin-manifest-converter parts a shared runtime in two: the buttons lose the state of the pane.
#
# In an XML manifest one long-lived runtime serves ribbon and pane when <Runtime lifetime="long">, <FunctionFile> and the
# pane's <SourceLocation> name the same resource. In a unified manifest that is one entry in `runtimes`, with lifetime
# "long" and both actions in it. office-addin-manifest-converter 0.4.1 writes two entries for the same page: a long-lived
# one without any action, and one with lifetime "short" that has all of them. It always looks for the short-lived entry when
# it files an action. The custom functions of the add-in are left out. Neither is said: the conversion succeeds.
# The shared runtime in both manifests:
# https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime#configure-the-manifest
# The conversion: https://learn.microsoft.com/office/dev/add-ins/develop/convert-xml-to-json-manifest
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error office-addin-manifest-converter@0.4.1
echo "Node $(node --version), office-addin-manifest-converter@0.4.1"

cat > manifest.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>5f2b7c1e-8a34-4d6f-9b01-3c7e5a9d2f48</Id>
  <Version>1.0.1</Version>
  <ProviderName>Town Library</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Shelves"/>
  <Description DefaultValue="Plans the shelves of a library."/>
  <IconUrl DefaultValue="https://localhost:3000/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="https://localhost:3000/icon-64.png"/>
  <SupportUrl DefaultValue="https://localhost:3000/support.html"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <Requirements><Sets DefaultMinVersion="1.1"><Set Name="SharedRuntime" MinVersion="1.1"/></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/pane.html"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes><Runtime resid="Pane.Url" lifetime="long"/></Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="Functions.Url"/></Script>
            <Page><SourceLocation resid="Pane.Url"/></Page>
            <Metadata><SourceLocation resid="Metadata.Url"/></Metadata>
            <Namespace resid="Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Shelves.Group">
                <Label resid="Group.Label"/>
                <Icon>
                  <bt:Image size="16" resid="Icon"/><bt:Image size="32" resid="Icon"/><bt:Image size="80" resid="Icon"/>
                </Icon>
                <Control xsi:type="Button" id="Shelves.Check">
                  <Label resid="Check.Label"/>
                  <Supertip><Title resid="Check.Label"/><Description resid="Check.Tip"/></Supertip>
                  <Icon>
                    <bt:Image size="16" resid="Icon"/><bt:Image size="32" resid="Icon"/><bt:Image size="80" resid="Icon"/>
                  </Icon>
                  <Action xsi:type="ExecuteFunction"><FunctionName>checkShelves</FunctionName></Action>
                </Control>
                <Control xsi:type="Button" id="Shelves.Open">
                  <Label resid="Open.Label"/>
                  <Supertip><Title resid="Open.Label"/><Description resid="Open.Tip"/></Supertip>
                  <Icon>
                    <bt:Image size="16" resid="Icon"/><bt:Image size="32" resid="Icon"/><bt:Image size="80" resid="Icon"/>
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Shelves.Pane</TaskpaneId>
                    <SourceLocation resid="Pane.Url"/>
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon" DefaultValue="https://localhost:3000/icon-32.png"/></bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/pane.html"/>
        <bt:Url id="Functions.Url" DefaultValue="https://localhost:3000/functions.js"/>
        <bt:Url id="Metadata.Url" DefaultValue="https://localhost:3000/functions.json"/>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Namespace" DefaultValue="SHELVES"/>
        <bt:String id="Group.Label" DefaultValue="Shelves"/>
        <bt:String id="Check.Label" DefaultValue="Check"/>
        <bt:String id="Open.Label" DefaultValue="Open"/>
      </bt:ShortStrings>
      <bt:LongStrings>
        <bt:String id="Check.Tip" DefaultValue="Looks at every shelf."/>
        <bt:String id="Open.Tip" DefaultValue="Opens the pane."/>
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
XML

cat > finding.cjs <<'JS'
const { deepStrictEqual } = require("node:assert");
const { readFileSync } = require("node:fs");
const { convert } = require("office-addin-manifest-converter");

/** Prints what was seen, and fails if that is no longer what we saw. */
function expectSeen(what, seen, expected) {
  console.log(`${what}:`, JSON.stringify(seen));
  deepStrictEqual(seen, expected);
}

convert("manifest.xml", "converted").then(() => {
  const text = readFileSync("converted/manifest.json", "utf8");
  const [{ runtimes, ribbons }] = JSON.parse(text).extensions;

  expectSeen(
    "runtimes",
    runtimes.map(({ code, lifetime, actions = [] }) => [code.page, lifetime, actions.map(({ type }) => type)]),
    [
      ["https://localhost:3000/pane.html", "long", []],
      ["https://localhost:3000/pane.html", "short", ["executeFunction", "openPage"]],
    ],
  );
  expectSeen("buttons", ribbons[0].tabs[0].groups[0].controls.map(({ label }) => label), ["Check", "Open"]);
  expectSeen("custom functions", ["functions.js", "functions.json"].filter((file) => text.includes(file)), []);
});
JS
node finding.cjs
