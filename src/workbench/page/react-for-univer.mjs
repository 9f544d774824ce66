import * as React from "react";
import * as jsxRuntime from "react/jsx-runtime";
import * as ReactDOM from "react-dom";
import * as ReactDOMClient from "react-dom/client";

// Univer's files for browsers look for React on the window; React itself no longer ships such a file.
globalThis.React = { ...React, ...jsxRuntime };
globalThis.ReactDOM = { ...ReactDOM, ...ReactDOMClient };
