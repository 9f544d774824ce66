import { addPrefixes, removePrefixes } from "../../../src/host/files/newer-functions";

test.each([
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["SORT(FILTER(A1:A9,B1:B9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))"],
  ["STDEV.S(A1:A9)+VAR(A1:A9)", "_xlfn.STDEV.S(A1:A9)+VAR(A1:A9)"],
  ["NORM.S.DIST(1,TRUE)+NORMSDIST(1)", "_xlfn.NORM.S.DIST(1,TRUE)+NORMSDIST(1)"],
  ["CONCATENATE(A1)&CONCAT(A1)", "CONCATENATE(A1)&_xlfn.CONCAT(A1)"],
  ['"IFS("&IFS(A1>0,"DAYS(")', '"IFS("&_xlfn.IFS(A1>0,"DAYS(")'],
  ["'DAYS(1)'!A1+OUR.DAYS(1)", "'DAYS(1)'!A1+OUR.DAYS(1)"],
  ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ["SUM(B2#)+SUM(Plan!$B$2#)", "SUM(_xlfn.ANCHORARRAY(B2))+SUM(_xlfn.ANCHORARRAY(Plan!$B$2))"],
  ["LET(n,A1,m,n*2,n+m)", "_xlfn.LET(_xlpm.n,A1,_xlpm.m,_xlpm.n*2,_xlpm.n+_xlpm.m)"],
  ["LET(f,LAMBDA(x,x+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))"],
  ["LAMBDA(x,[y],IF(ISOMITTED(y),x,y))", "_xlfn.LAMBDA(_xlpm.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.y))"],
  ["BYROW(A1:B3,LAMBDA(row,SUM(row)))", "_xlfn.BYROW(A1:B3,_xlfn.LAMBDA(_xlpm.row,SUM(_xlpm.row)))"],
  ["BYROW(A1:B3,SUM)+SUM(A1,MAX(1))", "_xlfn.BYROW(A1:B3,_xleta.SUM)+SUM(A1,MAX(1))"],
  ["MAX(Rate,LET(Rate,2,Rate))", "MAX(Rate,_xlfn.LET(_xlpm.Rate,2,_xlpm.Rate))"],
])("%s is in a file as %s", (shown, written) => {
  expect(addPrefixes(shown)).toBe(written);
  expect(removePrefixes(written)).toBe(shown);
});

test("text that looks like a prefix stays", () => {
  expect(removePrefixes('"_xlfn."&_xlfn.CONCAT("_xlpm.a")')).toBe('"_xlfn."&CONCAT("_xlpm.a")');
});
