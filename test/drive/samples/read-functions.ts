import ts from "typescript";
import type { FunctionMetadata, ParameterMetadata } from "../../../src/host/custom-functions/metadata";

/** A function that a sample brings to formulas: its metadata, and its name in the script. */
export interface SampleFunction extends FunctionMetadata {
  readonly inScript: string;
}

/**
 * The functions of a script that say `@customfunction` in their comment, as Script Lab finds them.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json-autogeneration
 */
export function readFunctions(script: string): readonly SampleFunction[] {
  const source = ts.createSourceFile("sample.ts", script, ts.ScriptTarget.Latest, true);
  const enums = readEnums(source);
  return source.statements.flatMap((node) =>
    ts.isFunctionDeclaration(node) && node.name && listTags(node).includes("customfunction")
      ? [readFunction(node, node.name.text, enums)]
      : [],
  );
}

const listTags = (node: ts.Node): readonly string[] =>
  ts.getJSDocTags(node).map(({ tagName }) => tagName.text.toLowerCase());

/** By its name, the type of an enumeration's values: `@customenum {string}`. */
function readEnums(source: ts.SourceFile): ReadonlyMap<string, string> {
  return new Map(
    source.statements.filter(ts.isEnumDeclaration).map((node) => {
      const isOfNumbers = /@customenum\s*\{number\}/i.test(node.getFullText());
      return [node.name.text, isOfNumbers ? "number" : "string"] as const;
    }),
  );
}

function readFunction(
  node: ts.FunctionDeclaration,
  inScript: string,
  enums: ReadonlyMap<string, string>,
): SampleFunction {
  const tags = listTags(node);
  const types = node.parameters.map(readType);
  const streams = tags.includes("streaming") || types.some((type) => type.includes("StreamingInvocation"));
  const name = inScript.toUpperCase();
  return {
    id: name,
    name,
    inScript,
    parameters: node.parameters.flatMap((parameter, index) => {
      const type = types[index] ?? "any";
      return type.includes("Invocation") ? [] : [readParameter(parameter, type, enums)];
    }),
    options: {
      stream: streams,
      cancelable: streams || tags.includes("cancelable"),
      volatile: tags.includes("volatile"),
      requiresAddress: tags.includes("requiresaddress"),
      requiresParameterAddresses: tags.includes("requiresparameteraddresses"),
    },
  };
}

/** As it is declared, or as the comment says: `number[][]`. */
const readType = (parameter: ts.ParameterDeclaration): string =>
  (parameter.type ?? ts.getJSDocType(parameter))?.getText() ?? "any";

function readParameter(
  parameter: ts.ParameterDeclaration,
  type: string,
  enums: ReadonlyMap<string, string>,
): ParameterMetadata {
  const [, plain = "any", brackets = ""] = /^(\w+)((?:\[\])*)$/.exec(type) ?? [];
  const own = enums.get(plain) ?? plain;
  return {
    name: parameter.name.getText(),
    type: ["number", "string", "boolean"].includes(own) ? own : "any",
    ...(brackets === "[][]" ? { dimensionality: "matrix" } : {}),
    ...(brackets === "[]" ? { repeating: true } : {}),
    ...(parameter.initializer || parameter.questionToken ? { optional: true } : {}),
  };
}
