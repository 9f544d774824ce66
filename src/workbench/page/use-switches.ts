import { useEffect, useRef } from "preact/hooks";
import { doAsUser, protectAll, setReadOnly } from "../../host/doors/spreadsheet";
import type { Book } from "./book";
import type { Connection } from "./connection";
import type { Settings } from "./settings";

/**
 * Makes the Excel of a workbook as the switches say, once the workbook `isPrepared`: a sample is filled in first.
 * Returns what is to be called when somebody begins to type into a cell, and has ended.
 */
export function useSwitches(
  { host }: Book,
  { answers, readOnly, isProtected, isEdited }: Settings,
  connection: Connection,
  isPrepared: boolean,
): (isTyping: boolean) => void {
  useEffect(() => {
    connection.setAnswers(isPrepared ? answers : "normal");
  }, [answers, isPrepared]);

  useEffect(() => {
    setReadOnly(host.workbook, readOnly && isPrepared);
  }, [host, readOnly, isPrepared]);

  useEffect(() => {
    if (!isProtected || !isPrepared) return;
    const protect = (on: boolean) => {
      doAsUser(host.workbook, () => {
        protectAll(host.workbook, on);
      });
    };
    protect(true);
    return () => {
      protect(false);
    };
  }, [host, isProtected, isPrepared]);

  const typing = useRef(false);
  const apply = () => {
    const { beginEditing, endEditing } = host;
    ((isEdited && isPrepared) || typing.current ? beginEditing : endEditing)();
  };
  const latest = useRef(apply);
  latest.current = apply;
  useEffect(apply, [host, isEdited, isPrepared]);
  return (isTyping) => {
    typing.current = isTyping;
    latest.current();
  };
}
