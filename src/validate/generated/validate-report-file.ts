// Generated from schemas/report.schema.json by "npm run generate". Do not edit.
// @ts-nocheck
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"report.schema.json","title":"apistep report","type":"object","required":["apistep","bot","backend","seed","startedAt","ms","failOn","verdict","counts","findings","cases"],"properties":{"apistep":{"type":"string"},"bot":{"type":"object","required":["name","file"],"properties":{"name":{"type":"string"},"file":{"type":"string"}}},"backend":{"type":"string"},"seed":{"type":"number"},"generated":{"type":"integer","minimum":0},"startedAt":{"type":"string"},"shard":{"type":"object","required":["index","of"],"properties":{"index":{"type":"integer","minimum":1},"of":{"type":"integer","minimum":1},"cases":{"type":"integer","minimum":1},"digest":{"type":"string"}}},"ms":{"type":"number"},"failOn":{"$ref":"#/$defs/Severity"},"verdict":{"enum":["passed","failed","interrupted"]},"counts":{"type":"object","required":["cases","passed","failed","notChecked","errors","warnings","advice"],"properties":{"cases":{"$ref":"#/$defs/Count"},"passed":{"$ref":"#/$defs/Count"},"failed":{"$ref":"#/$defs/Count"},"notChecked":{"$ref":"#/$defs/Count"},"errors":{"$ref":"#/$defs/Count"},"warnings":{"$ref":"#/$defs/Count"},"advice":{"$ref":"#/$defs/Count"}}},"findings":{"type":"array","items":{"$ref":"#/$defs/Finding"}},"cases":{"type":"array","items":{"$ref":"#/$defs/Case"}},"waived":{"type":"array","items":{"$ref":"#/$defs/WaivedFinding"}},"withoutExchanges":{"type":"integer","minimum":1},"coverage":{"$ref":"#/$defs/Coverage"},"evidence":{"$ref":"#/$defs/Evidence"}},"$defs":{"Count":{"type":"integer","minimum":0,"title":"Count"},"Severity":{"enum":["error","warning","advice"],"title":"Severity"},"Location":{"type":"object","required":["file"],"properties":{"file":{"type":"string","title":"Location.file"},"line":{"type":"integer","minimum":1,"title":"Location.line"},"column":{"type":"integer","minimum":1,"title":"Location.column"}},"title":"Location"},"Finding":{"type":"object","required":["rule","severity","expected","got","why","mend","source"],"properties":{"id":{"type":"string","title":"Finding.id"},"rule":{"type":"string","title":"Finding.rule"},"severity":{"$ref":"#/$defs/Severity"},"step":{"type":"string","title":"Finding.step"},"case":{"type":"string","title":"Finding.case"},"pointer":{"type":"string","title":"Finding.pointer"},"expected":{"type":"string","title":"Finding.expected"},"got":{"type":"string","title":"Finding.got"},"why":{"type":"string","title":"Finding.why"},"mend":{"type":"string","title":"Finding.mend"},"source":{"type":"array","items":{"type":"string"},"title":"Finding.source"},"at":{"$ref":"#/$defs/Location"},"reproduce":{"type":"string","title":"Finding.reproduce"}},"title":"Finding"},"WaivedFinding":{"allOf":[{"$ref":"#/$defs/Finding"}],"type":"object","required":["waiver"],"properties":{"waiver":{"type":"object","required":["reason","expires","at"],"properties":{"reason":{"type":"string"},"expires":{"type":"string"},"at":{"$ref":"#/$defs/Location"}},"title":"WaivedFinding.waiver"}},"title":"WaivedFinding"},"Case":{"type":"object","required":["id","kind","step","name","status","findings"],"properties":{"id":{"type":"string","title":"Case.id"},"kind":{"type":"string","title":"Case.kind"},"step":{"type":"string","title":"Case.step"},"name":{"type":"string","title":"Case.name"},"status":{"enum":["passed","failed","not checked"],"title":"Case.status"},"reason":{"type":"string","title":"Case.reason"},"answer":{"type":["integer","string"],"title":"Case.answer"},"ms":{"type":"number","title":"Case.ms"},"findings":{"type":"array","items":{"$ref":"#/$defs/Finding"},"title":"Case.findings"},"exchanges":{"type":"array","items":{"$ref":"#/$defs/Exchange"},"title":"Case.exchanges"},"transcript":{"type":"array","items":{"type":"object","required":["who","text"],"properties":{"who":{"enum":["user","bot","call","note"]},"text":{"type":"string"}}},"title":"Case.transcript"}},"title":"Case"},"Exchange":{"type":"object","required":["request","answer","ms"],"properties":{"request":{"type":"object","required":["method","url","headers"],"properties":{"method":{"type":"string"},"url":{"type":"string"},"headers":{"$ref":"#/$defs/Headers"},"body":{"type":"string"}},"title":"Exchange.request"},"answer":{"anyOf":[{"$ref":"#/$defs/Answer"},{"$ref":"#/$defs/NoAnswer"}],"title":"Exchange.answer"},"ms":{"type":"number","title":"Exchange.ms"}},"title":"Exchange"},"Headers":{"type":"object","additionalProperties":{"type":"string"},"title":"Headers"},"Coverage":{"type":"object","required":["percent","steps","messageTypes","rules"],"properties":{"percent":{"type":"integer","minimum":0,"maximum":100,"title":"Coverage.percent"},"steps":{"type":"array","items":{"type":"object","required":["step","at","calls","answers","targets"],"properties":{"step":{"type":"string"},"at":{"$ref":"#/$defs/Location"},"calls":{"$ref":"#/$defs/Count"},"answers":{"$ref":"#/$defs/Count"},"targets":{"type":"array","items":{"type":"object","required":["target","isDeclared","seen"],"properties":{"target":{"type":["string","null"]},"isDeclared":{"type":"boolean"},"seen":{"$ref":"#/$defs/Count"}}}}}},"title":"Coverage.steps"},"messageTypes":{"type":"array","items":{"type":"object","required":["type","seen"],"properties":{"type":{"type":"string"},"seen":{"$ref":"#/$defs/Count"}}},"title":"Coverage.messageTypes"},"rules":{"type":"object","required":["exercised","missed"],"properties":{"exercised":{"type":"array","items":{"type":"string"}},"missed":{"type":"array","items":{"type":"string"}}},"title":"Coverage.rules"},"blocks":{"type":"array","items":{"type":"object","required":["block","seen"],"properties":{"block":{"type":"string"},"seen":{"$ref":"#/$defs/Count"}}},"title":"Coverage.blocks"},"transitions":{"type":"array","items":{"type":"object","required":["from","to","seen"],"properties":{"from":{"type":"string"},"to":{"type":"string"},"seen":{"$ref":"#/$defs/Count"}}},"title":"Coverage.transitions"}},"title":"Coverage"},"Answer":{"type":"object","required":["status","headers","body"],"properties":{"status":{"type":"integer","title":"Answer.status"},"headers":{"$ref":"#/$defs/Headers"},"body":{"type":"string","title":"Answer.body"}},"title":"Answer"},"NoAnswer":{"type":"object","required":["failure","message"],"properties":{"failure":{"type":"string","title":"NoAnswer.failure"},"message":{"type":"string","title":"NoAnswer.message"}},"title":"NoAnswer"},"Evidence":{"type":"object","required":["isWhole","severities","waivers","clues"],"properties":{"isWhole":{"type":"boolean","title":"Evidence.isWhole"},"severities":{"type":"object","additionalProperties":{"enum":["error","warning","advice","off"]},"title":"Evidence.severities"},"waivers":{"type":"array","items":{"type":"object","required":["waiver","isUsed","isReached"],"properties":{"waiver":{"type":"object","required":["rule","reason","expires","at"],"properties":{"rule":{"type":"string"},"step":{"type":"string"},"case":{"type":"string"},"pointer":{"type":"string"},"reason":{"type":"string"},"expires":{"type":"string"},"at":{"$ref":"#/$defs/Location"}}},"isUsed":{"type":"boolean"},"isReached":{"type":"boolean"}}},"title":"Evidence.waivers"},"clues":{"type":"object","required":["data","variables","types","members"],"properties":{"data":{"type":"array","items":{"type":"object","required":["data","step","target","label"],"properties":{"data":{"enum":["there","left out","read"]},"step":{"type":"string"},"target":{"type":"string"},"label":{"type":"string"},"namespace":{"type":"string"},"place":{"$ref":"#/$defs/Place"}}}},"variables":{"type":"array","items":{"anyOf":[{"type":"object","required":["sets"],"properties":{"sets":{"type":"string"},"place":{"$ref":"#/$defs/Place"}}},{"type":"object","required":["shows"],"properties":{"shows":{"type":"string"},"pointer":{"type":"string"},"at":{"$ref":"#/$defs/Location"},"place":{"$ref":"#/$defs/Place"}}}]}},"types":{"type":"array","items":{"type":"object","required":["path","kind","step"],"properties":{"path":{"type":"string"},"kind":{"type":"string"},"step":{"type":"string"},"place":{"$ref":"#/$defs/Place"}}}},"members":{"type":"array","items":{"type":"object","required":["namespace","members","step"],"properties":{"namespace":{"type":"string"},"members":{"type":"array","items":{"type":"string"}},"step":{"type":"string"},"place":{"$ref":"#/$defs/Place"}}}}},"title":"Evidence.clues"}},"title":"Evidence"},"Place":{"type":"object","required":["step","case","at","reproduce"],"properties":{"step":{"type":"string","title":"Place.step"},"case":{"type":"string","title":"Place.case"},"at":{"$ref":"#/$defs/Location"},"reproduce":{"type":"string","title":"Place.reproduce"}},"title":"Place"}}};
const schema32 = {"enum":["error","warning","advice"],"title":"Severity"};
const schema33 = {"type":"integer","minimum":0,"title":"Count"};
const schema40 = {"type":"object","required":["rule","severity","expected","got","why","mend","source"],"properties":{"id":{"type":"string","title":"Finding.id"},"rule":{"type":"string","title":"Finding.rule"},"severity":{"$ref":"#/$defs/Severity"},"step":{"type":"string","title":"Finding.step"},"case":{"type":"string","title":"Finding.case"},"pointer":{"type":"string","title":"Finding.pointer"},"expected":{"type":"string","title":"Finding.expected"},"got":{"type":"string","title":"Finding.got"},"why":{"type":"string","title":"Finding.why"},"mend":{"type":"string","title":"Finding.mend"},"source":{"type":"array","items":{"type":"string"},"title":"Finding.source"},"at":{"$ref":"#/$defs/Location"},"reproduce":{"type":"string","title":"Finding.reproduce"}},"title":"Finding"};
const schema42 = {"type":"object","required":["file"],"properties":{"file":{"type":"string","title":"Location.file"},"line":{"type":"integer","minimum":1,"title":"Location.line"},"column":{"type":"integer","minimum":1,"title":"Location.column"}},"title":"Location"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.severity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expected === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.got === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "got"},message:"must have required property '"+"got"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.why === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.mend === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mend"},message:"must have required property '"+"mend"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.source === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.id.type,parentSchema:schema40.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rule !== undefined){
let data1 = data.rule;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.rule.type,parentSchema:schema40.properties.rule,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(!(((data2 === "error") || (data2 === "warning")) || (data2 === "advice"))){
const err9 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/Severity/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.step !== undefined){
let data3 = data.step;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.step.type,parentSchema:schema40.properties.step,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.case !== undefined){
let data4 = data.case;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.case.type,parentSchema:schema40.properties.case,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.pointer !== undefined){
let data5 = data.pointer;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.pointer.type,parentSchema:schema40.properties.pointer,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.expected !== undefined){
let data6 = data.expected;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.expected.type,parentSchema:schema40.properties.expected,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.got !== undefined){
let data7 = data.got;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/got",schemaPath:"#/properties/got/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.got.type,parentSchema:schema40.properties.got,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.why !== undefined){
let data8 = data.why;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.why.type,parentSchema:schema40.properties.why,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.mend !== undefined){
let data9 = data.mend;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/mend",schemaPath:"#/properties/mend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.mend.type,parentSchema:schema40.properties.mend,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.source !== undefined){
let data10 = data.source;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 !== "string"){
const err17 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.items.type,parentSchema:schema40.properties.source.items,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.source.type,parentSchema:schema40.properties.source,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.at !== undefined){
let data12 = data.at;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.file === undefined){
const err19 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/Location/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema42.required,parentSchema:schema42,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12.file !== undefined){
let data13 = data12.file;
if(typeof data13 !== "string"){
const err20 = {instancePath:instancePath+"/at/file",schemaPath:"#/$defs/Location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.file.type,parentSchema:schema42.properties.file,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data12.line !== undefined){
let data14 = data12.line;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err21 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/Location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.line.type,parentSchema:schema42.properties.line,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err22 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/Location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.line,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data12.column !== undefined){
let data15 = data12.column;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err23 = {instancePath:instancePath+"/at/column",schemaPath:"#/$defs/Location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.column.type,parentSchema:schema42.properties.column,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err24 = {instancePath:instancePath+"/at/column",schemaPath:"#/$defs/Location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.column,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/Location/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.reproduce !== undefined){
let data16 = data.reproduce;
if(typeof data16 !== "string"){
const err26 = {instancePath:instancePath+"/reproduce",schemaPath:"#/properties/reproduce/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.reproduce.type,parentSchema:schema40.properties.reproduce,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"id":true,"rule":true,"severity":true,"step":true,"case":true,"pointer":true,"expected":true,"got":true,"why":true,"mend":true,"source":true,"at":true,"reproduce":true},"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","required":["id","kind","step","name","status","findings"],"properties":{"id":{"type":"string","title":"Case.id"},"kind":{"type":"string","title":"Case.kind"},"step":{"type":"string","title":"Case.step"},"name":{"type":"string","title":"Case.name"},"status":{"enum":["passed","failed","not checked"],"title":"Case.status"},"reason":{"type":"string","title":"Case.reason"},"answer":{"type":["integer","string"],"title":"Case.answer"},"ms":{"type":"number","title":"Case.ms"},"findings":{"type":"array","items":{"$ref":"#/$defs/Finding"},"title":"Case.findings"},"exchanges":{"type":"array","items":{"$ref":"#/$defs/Exchange"},"title":"Case.exchanges"},"transcript":{"type":"array","items":{"type":"object","required":["who","text"],"properties":{"who":{"enum":["user","bot","call","note"]},"text":{"type":"string"}}},"title":"Case.transcript"}},"title":"Case"};
const schema44 = {"type":"object","required":["request","answer","ms"],"properties":{"request":{"type":"object","required":["method","url","headers"],"properties":{"method":{"type":"string"},"url":{"type":"string"},"headers":{"$ref":"#/$defs/Headers"},"body":{"type":"string"}},"title":"Exchange.request"},"answer":{"anyOf":[{"$ref":"#/$defs/Answer"},{"$ref":"#/$defs/NoAnswer"}],"title":"Exchange.answer"},"ms":{"type":"number","title":"Exchange.ms"}},"title":"Exchange"};
const schema45 = {"type":"object","additionalProperties":{"type":"string"},"title":"Headers"};
const schema48 = {"type":"object","required":["failure","message"],"properties":{"failure":{"type":"string","title":"NoAnswer.failure"},"message":{"type":"string","title":"NoAnswer.message"}},"title":"NoAnswer"};
const schema46 = {"type":"object","required":["status","headers","body"],"properties":{"status":{"type":"integer","title":"Answer.status"},"headers":{"$ref":"#/$defs/Headers"},"body":{"type":"string","title":"Answer.body"}},"title":"Answer"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.body === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.status.type,parentSchema:schema46.properties.status,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.headers !== undefined){
let data1 = data.headers;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.additionalProperties.type,parentSchema:schema45.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/Headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
let data3 = data.body;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.body.type,parentSchema:schema46.properties.body,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"status":true,"headers":true,"body":true},"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.answer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ms === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.request !== undefined){
let data0 = data.request;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.method === undefined){
const err3 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema44.properties.request.required,parentSchema:schema44.properties.request,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.url === undefined){
const err4 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema44.properties.request.required,parentSchema:schema44.properties.request,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.headers === undefined){
const err5 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'",schema:schema44.properties.request.required,parentSchema:schema44.properties.request,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.method !== undefined){
let data1 = data0.method;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/request/method",schemaPath:"#/properties/request/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.request.properties.method.type,parentSchema:schema44.properties.request.properties.method,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.url !== undefined){
let data2 = data0.url;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/request/url",schemaPath:"#/properties/request/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.request.properties.url.type,parentSchema:schema44.properties.request.properties.url,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.headers !== undefined){
let data3 = data0.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/request/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.additionalProperties.type,parentSchema:schema45.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/request/headers",schemaPath:"#/$defs/Headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.body !== undefined){
let data5 = data0.body;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/request/body",schemaPath:"#/properties/request/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.request.properties.body.type,parentSchema:schema44.properties.request.properties.body,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.properties.request.type,parentSchema:schema44.properties.request,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.answer !== undefined){
let data6 = data.answer;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(!(validate26(data6, {instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
var props0 = {};
props0.status = true;
props0.headers = true;
props0.body = true;
}
const _errs18 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.failure === undefined){
const err12 = {instancePath:instancePath+"/answer",schemaPath:"#/$defs/NoAnswer/required",keyword:"required",params:{missingProperty: "failure"},message:"must have required property '"+"failure"+"'",schema:schema48.required,parentSchema:schema48,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.message === undefined){
const err13 = {instancePath:instancePath+"/answer",schemaPath:"#/$defs/NoAnswer/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema48.required,parentSchema:schema48,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.failure !== undefined){
let data7 = data6.failure;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/answer/failure",schemaPath:"#/$defs/NoAnswer/properties/failure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.failure.type,parentSchema:schema48.properties.failure,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.message !== undefined){
let data8 = data6.message;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/answer/message",schemaPath:"#/$defs/NoAnswer/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.message.type,parentSchema:schema48.properties.message,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/answer",schemaPath:"#/$defs/NoAnswer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.failure = true;
props0.message = true;
}
}
if(!valid4){
const err17 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema44.properties.answer.anyOf,parentSchema:schema44.properties.answer,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.ms !== undefined){
let data9 = data.ms;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema44.properties.ms.type,parentSchema:schema44.properties.ms,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"request":true,"answer":true,"ms":true},"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.findings === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.id.type,parentSchema:schema43.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.kind.type,parentSchema:schema43.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.step !== undefined){
let data2 = data.step;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.step.type,parentSchema:schema43.properties.step,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.name.type,parentSchema:schema43.properties.name,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(!(((data4 === "passed") || (data4 === "failed")) || (data4 === "not checked"))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema43.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema43.properties.status.enum,parentSchema:schema43.properties.status,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.reason.type,parentSchema:schema43.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.answer !== undefined){
let data6 = data.answer;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err12 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: schema43.properties.answer.type},message:"must be integer,string",schema:schema43.properties.answer.type,parentSchema:schema43.properties.answer,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ms !== undefined){
let data7 = data.ms;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.ms.type,parentSchema:schema43.properties.ms,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.findings !== undefined){
let data8 = data.findings;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data8[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.findings.type,parentSchema:schema43.properties.findings,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.exchanges !== undefined){
let data10 = data.exchanges;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data10[i1], {instancePath:instancePath+"/exchanges/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.exchanges.type,parentSchema:schema43.properties.exchanges,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.transcript !== undefined){
let data12 = data.transcript;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.who === undefined){
const err16 = {instancePath:instancePath+"/transcript/" + i2,schemaPath:"#/properties/transcript/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'",schema:schema43.properties.transcript.items.required,parentSchema:schema43.properties.transcript.items,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data13.text === undefined){
const err17 = {instancePath:instancePath+"/transcript/" + i2,schemaPath:"#/properties/transcript/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema43.properties.transcript.items.required,parentSchema:schema43.properties.transcript.items,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data13.who !== undefined){
let data14 = data13.who;
if(!((((data14 === "user") || (data14 === "bot")) || (data14 === "call")) || (data14 === "note"))){
const err18 = {instancePath:instancePath+"/transcript/" + i2+"/who",schemaPath:"#/properties/transcript/items/properties/who/enum",keyword:"enum",params:{allowedValues: schema43.properties.transcript.items.properties.who.enum},message:"must be equal to one of the allowed values",schema:schema43.properties.transcript.items.properties.who.enum,parentSchema:schema43.properties.transcript.items.properties.who,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data13.text !== undefined){
let data15 = data13.text;
if(typeof data15 !== "string"){
const err19 = {instancePath:instancePath+"/transcript/" + i2+"/text",schemaPath:"#/properties/transcript/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.transcript.items.properties.text.type,parentSchema:schema43.properties.transcript.items.properties.text,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/transcript/" + i2,schemaPath:"#/properties/transcript/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.properties.transcript.items.type,parentSchema:schema43.properties.transcript.items,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.transcript.type,parentSchema:schema43.properties.transcript,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"id":true,"kind":true,"step":true,"name":true,"status":true,"reason":true,"answer":true,"ms":true,"findings":true,"exchanges":true,"transcript":true},"dynamicProps":false,"dynamicItems":false};

const schema49 = {"allOf":[{"$ref":"#/$defs/Finding"}],"type":"object","required":["waiver"],"properties":{"waiver":{"type":"object","required":["reason","expires","at"],"properties":{"reason":{"type":"string"},"expires":{"type":"string"},"at":{"$ref":"#/$defs/Location"}},"title":"WaivedFinding.waiver"}},"title":"WaivedFinding"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.waiver === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waiver"},message:"must have required property '"+"waiver"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.waiver !== undefined){
let data0 = data.waiver;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.reason === undefined){
const err1 = {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema49.properties.waiver.required,parentSchema:schema49.properties.waiver,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.expires === undefined){
const err2 = {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema49.properties.waiver.required,parentSchema:schema49.properties.waiver,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.at === undefined){
const err3 = {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema49.properties.waiver.required,parentSchema:schema49.properties.waiver,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.reason !== undefined){
let data1 = data0.reason;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/waiver/reason",schemaPath:"#/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.waiver.properties.reason.type,parentSchema:schema49.properties.waiver.properties.reason,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.expires !== undefined){
let data2 = data0.expires;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/waiver/expires",schemaPath:"#/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.waiver.properties.expires.type,parentSchema:schema49.properties.waiver.properties.expires,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.at !== undefined){
let data3 = data0.at;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.file === undefined){
const err6 = {instancePath:instancePath+"/waiver/at",schemaPath:"#/$defs/Location/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema42.required,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.file !== undefined){
let data4 = data3.file;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/waiver/at/file",schemaPath:"#/$defs/Location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.file.type,parentSchema:schema42.properties.file,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.line !== undefined){
let data5 = data3.line;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/waiver/at/line",schemaPath:"#/$defs/Location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.line.type,parentSchema:schema42.properties.line,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/waiver/at/line",schemaPath:"#/$defs/Location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.line,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data3.column !== undefined){
let data6 = data3.column;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/waiver/at/column",schemaPath:"#/$defs/Location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.column.type,parentSchema:schema42.properties.column,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/waiver/at/column",schemaPath:"#/$defs/Location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.column,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/waiver/at",schemaPath:"#/$defs/Location/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.waiver.type,parentSchema:schema49.properties.waiver,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"waiver":true,"id":true,"rule":true,"severity":true,"step":true,"case":true,"pointer":true,"expected":true,"got":true,"why":true,"mend":true,"source":true,"at":true,"reproduce":true},"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","required":["percent","steps","messageTypes","rules"],"properties":{"percent":{"type":"integer","minimum":0,"maximum":100,"title":"Coverage.percent"},"steps":{"type":"array","items":{"type":"object","required":["step","at","calls","answers","targets"],"properties":{"step":{"type":"string"},"at":{"$ref":"#/$defs/Location"},"calls":{"$ref":"#/$defs/Count"},"answers":{"$ref":"#/$defs/Count"},"targets":{"type":"array","items":{"type":"object","required":["target","isDeclared","seen"],"properties":{"target":{"type":["string","null"]},"isDeclared":{"type":"boolean"},"seen":{"$ref":"#/$defs/Count"}}}}}},"title":"Coverage.steps"},"messageTypes":{"type":"array","items":{"type":"object","required":["type","seen"],"properties":{"type":{"type":"string"},"seen":{"$ref":"#/$defs/Count"}}},"title":"Coverage.messageTypes"},"rules":{"type":"object","required":["exercised","missed"],"properties":{"exercised":{"type":"array","items":{"type":"string"}},"missed":{"type":"array","items":{"type":"string"}}},"title":"Coverage.rules"},"blocks":{"type":"array","items":{"type":"object","required":["block","seen"],"properties":{"block":{"type":"string"},"seen":{"$ref":"#/$defs/Count"}}},"title":"Coverage.blocks"},"transitions":{"type":"array","items":{"type":"object","required":["from","to","seen"],"properties":{"from":{"type":"string"},"to":{"type":"string"},"seen":{"$ref":"#/$defs/Count"}}},"title":"Coverage.transitions"}},"title":"Coverage"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.percent === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.steps === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.messageTypes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messageTypes"},message:"must have required property '"+"messageTypes"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rules === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.percent !== undefined){
let data0 = data.percent;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema51.properties.percent.type,parentSchema:schema51.properties.percent,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema51.properties.percent,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema51.properties.percent,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.steps !== undefined){
let data1 = data.steps;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.step === undefined){
const err7 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema51.properties.steps.items.required,parentSchema:schema51.properties.steps.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.at === undefined){
const err8 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema51.properties.steps.items.required,parentSchema:schema51.properties.steps.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.calls === undefined){
const err9 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "calls"},message:"must have required property '"+"calls"+"'",schema:schema51.properties.steps.items.required,parentSchema:schema51.properties.steps.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.answers === undefined){
const err10 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "answers"},message:"must have required property '"+"answers"+"'",schema:schema51.properties.steps.items.required,parentSchema:schema51.properties.steps.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.targets === undefined){
const err11 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "targets"},message:"must have required property '"+"targets"+"'",schema:schema51.properties.steps.items.required,parentSchema:schema51.properties.steps.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.step !== undefined){
let data3 = data2.step;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/steps/" + i0+"/step",schemaPath:"#/properties/steps/items/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.steps.items.properties.step.type,parentSchema:schema51.properties.steps.items.properties.step,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.at !== undefined){
let data4 = data2.at;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.file === undefined){
const err13 = {instancePath:instancePath+"/steps/" + i0+"/at",schemaPath:"#/$defs/Location/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema42.required,parentSchema:schema42,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.file !== undefined){
let data5 = data4.file;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/steps/" + i0+"/at/file",schemaPath:"#/$defs/Location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.file.type,parentSchema:schema42.properties.file,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.line !== undefined){
let data6 = data4.line;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/steps/" + i0+"/at/line",schemaPath:"#/$defs/Location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.line.type,parentSchema:schema42.properties.line,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/steps/" + i0+"/at/line",schemaPath:"#/$defs/Location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.line,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data4.column !== undefined){
let data7 = data4.column;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/steps/" + i0+"/at/column",schemaPath:"#/$defs/Location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.column.type,parentSchema:schema42.properties.column,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/steps/" + i0+"/at/column",schemaPath:"#/$defs/Location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.column,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/steps/" + i0+"/at",schemaPath:"#/$defs/Location/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.calls !== undefined){
let data8 = data2.calls;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/steps/" + i0+"/calls",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/steps/" + i0+"/calls",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data2.answers !== undefined){
let data9 = data2.answers;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/steps/" + i0+"/answers",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/steps/" + i0+"/answers",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data2.targets !== undefined){
let data10 = data2.targets;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.target === undefined){
const err24 = {instancePath:instancePath+"/steps/" + i0+"/targets/" + i1,schemaPath:"#/properties/steps/items/properties/targets/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema51.properties.steps.items.properties.targets.items.required,parentSchema:schema51.properties.steps.items.properties.targets.items,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.isDeclared === undefined){
const err25 = {instancePath:instancePath+"/steps/" + i0+"/targets/" + i1,schemaPath:"#/properties/steps/items/properties/targets/items/required",keyword:"required",params:{missingProperty: "isDeclared"},message:"must have required property '"+"isDeclared"+"'",schema:schema51.properties.steps.items.properties.targets.items.required,parentSchema:schema51.properties.steps.items.properties.targets.items,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11.seen === undefined){
const err26 = {instancePath:instancePath+"/steps/" + i0+"/targets/" + i1,schemaPath:"#/properties/steps/items/properties/targets/items/required",keyword:"required",params:{missingProperty: "seen"},message:"must have required property '"+"seen"+"'",schema:schema51.properties.steps.items.properties.targets.items.required,parentSchema:schema51.properties.steps.items.properties.targets.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11.target !== undefined){
let data12 = data11.target;
if((typeof data12 !== "string") && (data12 !== null)){
const err27 = {instancePath:instancePath+"/steps/" + i0+"/targets/" + i1+"/target",schemaPath:"#/properties/steps/items/properties/targets/items/properties/target/type",keyword:"type",params:{type: schema51.properties.steps.items.properties.targets.items.properties.target.type},message:"must be string,null",schema:schema51.properties.steps.items.properties.targets.items.properties.target.type,parentSchema:schema51.properties.steps.items.properties.targets.items.properties.target,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.isDeclared !== undefined){
let data13 = data11.isDeclared;
if(typeof data13 !== "boolean"){
const err28 = {instancePath:instancePath+"/steps/" + i0+"/targets/" + i1+"/isDeclared",schemaPath:"#/properties/steps/items/properties/targets/items/properties/isDeclared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.steps.items.properties.targets.items.properties.isDeclared.type,parentSchema:schema51.properties.steps.items.properties.targets.items.properties.isDeclared,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.seen !== undefined){
let data14 = data11.seen;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/steps/" + i0+"/targets/" + i1+"/seen",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/steps/" + i0+"/targets/" + i1+"/seen",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/steps/" + i0+"/targets/" + i1,schemaPath:"#/properties/steps/items/properties/targets/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.steps.items.properties.targets.items.type,parentSchema:schema51.properties.steps.items.properties.targets.items,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/steps/" + i0+"/targets",schemaPath:"#/properties/steps/items/properties/targets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.steps.items.properties.targets.type,parentSchema:schema51.properties.steps.items.properties.targets,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.steps.items.type,parentSchema:schema51.properties.steps.items,data:data2};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.steps.type,parentSchema:schema51.properties.steps,data:data1};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.messageTypes !== undefined){
let data15 = data.messageTypes;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err35 = {instancePath:instancePath+"/messageTypes/" + i2,schemaPath:"#/properties/messageTypes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema51.properties.messageTypes.items.required,parentSchema:schema51.properties.messageTypes.items,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.seen === undefined){
const err36 = {instancePath:instancePath+"/messageTypes/" + i2,schemaPath:"#/properties/messageTypes/items/required",keyword:"required",params:{missingProperty: "seen"},message:"must have required property '"+"seen"+"'",schema:schema51.properties.messageTypes.items.required,parentSchema:schema51.properties.messageTypes.items,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data16.type !== undefined){
let data17 = data16.type;
if(typeof data17 !== "string"){
const err37 = {instancePath:instancePath+"/messageTypes/" + i2+"/type",schemaPath:"#/properties/messageTypes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.messageTypes.items.properties.type.type,parentSchema:schema51.properties.messageTypes.items.properties.type,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.seen !== undefined){
let data18 = data16.seen;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err38 = {instancePath:instancePath+"/messageTypes/" + i2+"/seen",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err39 = {instancePath:instancePath+"/messageTypes/" + i2+"/seen",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/messageTypes/" + i2,schemaPath:"#/properties/messageTypes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.messageTypes.items.type,parentSchema:schema51.properties.messageTypes.items,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/messageTypes",schemaPath:"#/properties/messageTypes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.messageTypes.type,parentSchema:schema51.properties.messageTypes,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.rules !== undefined){
let data19 = data.rules;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.exercised === undefined){
const err42 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "exercised"},message:"must have required property '"+"exercised"+"'",schema:schema51.properties.rules.required,parentSchema:schema51.properties.rules,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data19.missed === undefined){
const err43 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "missed"},message:"must have required property '"+"missed"+"'",schema:schema51.properties.rules.required,parentSchema:schema51.properties.rules,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data19.exercised !== undefined){
let data20 = data19.exercised;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 !== "string"){
const err44 = {instancePath:instancePath+"/rules/exercised/" + i3,schemaPath:"#/properties/rules/properties/exercised/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.rules.properties.exercised.items.type,parentSchema:schema51.properties.rules.properties.exercised.items,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/rules/exercised",schemaPath:"#/properties/rules/properties/exercised/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.rules.properties.exercised.type,parentSchema:schema51.properties.rules.properties.exercised,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data19.missed !== undefined){
let data22 = data19.missed;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(typeof data23 !== "string"){
const err46 = {instancePath:instancePath+"/rules/missed/" + i4,schemaPath:"#/properties/rules/properties/missed/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.rules.properties.missed.items.type,parentSchema:schema51.properties.rules.properties.missed.items,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/rules/missed",schemaPath:"#/properties/rules/properties/missed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.rules.properties.missed.type,parentSchema:schema51.properties.rules.properties.missed,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.rules.type,parentSchema:schema51.properties.rules,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.blocks !== undefined){
let data24 = data.blocks;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.block === undefined){
const err49 = {instancePath:instancePath+"/blocks/" + i5,schemaPath:"#/properties/blocks/items/required",keyword:"required",params:{missingProperty: "block"},message:"must have required property '"+"block"+"'",schema:schema51.properties.blocks.items.required,parentSchema:schema51.properties.blocks.items,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data25.seen === undefined){
const err50 = {instancePath:instancePath+"/blocks/" + i5,schemaPath:"#/properties/blocks/items/required",keyword:"required",params:{missingProperty: "seen"},message:"must have required property '"+"seen"+"'",schema:schema51.properties.blocks.items.required,parentSchema:schema51.properties.blocks.items,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data25.block !== undefined){
let data26 = data25.block;
if(typeof data26 !== "string"){
const err51 = {instancePath:instancePath+"/blocks/" + i5+"/block",schemaPath:"#/properties/blocks/items/properties/block/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.blocks.items.properties.block.type,parentSchema:schema51.properties.blocks.items.properties.block,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data25.seen !== undefined){
let data27 = data25.seen;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err52 = {instancePath:instancePath+"/blocks/" + i5+"/seen",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err53 = {instancePath:instancePath+"/blocks/" + i5+"/seen",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/blocks/" + i5,schemaPath:"#/properties/blocks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.blocks.items.type,parentSchema:schema51.properties.blocks.items,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.blocks.type,parentSchema:schema51.properties.blocks,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.transitions !== undefined){
let data28 = data.transitions;
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
let data29 = data28[i6];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.from === undefined){
const err56 = {instancePath:instancePath+"/transitions/" + i6,schemaPath:"#/properties/transitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema51.properties.transitions.items.required,parentSchema:schema51.properties.transitions.items,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data29.to === undefined){
const err57 = {instancePath:instancePath+"/transitions/" + i6,schemaPath:"#/properties/transitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema51.properties.transitions.items.required,parentSchema:schema51.properties.transitions.items,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data29.seen === undefined){
const err58 = {instancePath:instancePath+"/transitions/" + i6,schemaPath:"#/properties/transitions/items/required",keyword:"required",params:{missingProperty: "seen"},message:"must have required property '"+"seen"+"'",schema:schema51.properties.transitions.items.required,parentSchema:schema51.properties.transitions.items,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data29.from !== undefined){
let data30 = data29.from;
if(typeof data30 !== "string"){
const err59 = {instancePath:instancePath+"/transitions/" + i6+"/from",schemaPath:"#/properties/transitions/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.transitions.items.properties.from.type,parentSchema:schema51.properties.transitions.items.properties.from,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data29.to !== undefined){
let data31 = data29.to;
if(typeof data31 !== "string"){
const err60 = {instancePath:instancePath+"/transitions/" + i6+"/to",schemaPath:"#/properties/transitions/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.transitions.items.properties.to.type,parentSchema:schema51.properties.transitions.items.properties.to,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data29.seen !== undefined){
let data32 = data29.seen;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err61 = {instancePath:instancePath+"/transitions/" + i6+"/seen",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data32};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err62 = {instancePath:instancePath+"/transitions/" + i6+"/seen",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data32};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/transitions/" + i6,schemaPath:"#/properties/transitions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.transitions.items.type,parentSchema:schema51.properties.transitions.items,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.transitions.type,parentSchema:schema51.properties.transitions,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"percent":true,"steps":true,"messageTypes":true,"rules":true,"blocks":true,"transitions":true},"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","required":["isWhole","severities","waivers","clues"],"properties":{"isWhole":{"type":"boolean","title":"Evidence.isWhole"},"severities":{"type":"object","additionalProperties":{"enum":["error","warning","advice","off"]},"title":"Evidence.severities"},"waivers":{"type":"array","items":{"type":"object","required":["waiver","isUsed","isReached"],"properties":{"waiver":{"type":"object","required":["rule","reason","expires","at"],"properties":{"rule":{"type":"string"},"step":{"type":"string"},"case":{"type":"string"},"pointer":{"type":"string"},"reason":{"type":"string"},"expires":{"type":"string"},"at":{"$ref":"#/$defs/Location"}}},"isUsed":{"type":"boolean"},"isReached":{"type":"boolean"}}},"title":"Evidence.waivers"},"clues":{"type":"object","required":["data","variables","types","members"],"properties":{"data":{"type":"array","items":{"type":"object","required":["data","step","target","label"],"properties":{"data":{"enum":["there","left out","read"]},"step":{"type":"string"},"target":{"type":"string"},"label":{"type":"string"},"namespace":{"type":"string"},"place":{"$ref":"#/$defs/Place"}}}},"variables":{"type":"array","items":{"anyOf":[{"type":"object","required":["sets"],"properties":{"sets":{"type":"string"},"place":{"$ref":"#/$defs/Place"}}},{"type":"object","required":["shows"],"properties":{"shows":{"type":"string"},"pointer":{"type":"string"},"at":{"$ref":"#/$defs/Location"},"place":{"$ref":"#/$defs/Place"}}}]}},"types":{"type":"array","items":{"type":"object","required":["path","kind","step"],"properties":{"path":{"type":"string"},"kind":{"type":"string"},"step":{"type":"string"},"place":{"$ref":"#/$defs/Place"}}}},"members":{"type":"array","items":{"type":"object","required":["namespace","members","step"],"properties":{"namespace":{"type":"string"},"members":{"type":"array","items":{"type":"string"}},"step":{"type":"string"},"place":{"$ref":"#/$defs/Place"}}}}},"title":"Evidence.clues"}},"title":"Evidence"};
const schema61 = {"type":"object","required":["step","case","at","reproduce"],"properties":{"step":{"type":"string","title":"Place.step"},"case":{"type":"string","title":"Place.case"},"at":{"$ref":"#/$defs/Location"},"reproduce":{"type":"string","title":"Place.reproduce"}},"title":"Place"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.step === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.case === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "case"},message:"must have required property '"+"case"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.reproduce === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reproduce"},message:"must have required property '"+"reproduce"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.step !== undefined){
let data0 = data.step;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.step.type,parentSchema:schema61.properties.step,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.case !== undefined){
let data1 = data.case;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.case.type,parentSchema:schema61.properties.case,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.file === undefined){
const err6 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/Location/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema42.required,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.file !== undefined){
let data3 = data2.file;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/at/file",schemaPath:"#/$defs/Location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.file.type,parentSchema:schema42.properties.file,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.line !== undefined){
let data4 = data2.line;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/Location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.line.type,parentSchema:schema42.properties.line,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/Location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.line,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data2.column !== undefined){
let data5 = data2.column;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/at/column",schemaPath:"#/$defs/Location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.column.type,parentSchema:schema42.properties.column,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/at/column",schemaPath:"#/$defs/Location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.column,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/Location/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.reproduce !== undefined){
let data6 = data.reproduce;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/reproduce",schemaPath:"#/properties/reproduce/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.reproduce.type,parentSchema:schema61.properties.reproduce,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"step":true,"case":true,"at":true,"reproduce":true},"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isWhole === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isWhole"},message:"must have required property '"+"isWhole"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.severities === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severities"},message:"must have required property '"+"severities"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.waivers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},message:"must have required property '"+"waivers"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.clues === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clues"},message:"must have required property '"+"clues"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.isWhole !== undefined){
let data0 = data.isWhole;
if(typeof data0 !== "boolean"){
const err4 = {instancePath:instancePath+"/isWhole",schemaPath:"#/properties/isWhole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.isWhole.type,parentSchema:schema59.properties.isWhole,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.severities !== undefined){
let data1 = data.severities;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
if(!((((data2 === "error") || (data2 === "warning")) || (data2 === "advice")) || (data2 === "off"))){
const err5 = {instancePath:instancePath+"/severities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema59.properties.severities.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema59.properties.severities.additionalProperties.enum,parentSchema:schema59.properties.severities.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.severities.type,parentSchema:schema59.properties.severities,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.waivers !== undefined){
let data3 = data.waivers;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.waiver === undefined){
const err7 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "waiver"},message:"must have required property '"+"waiver"+"'",schema:schema59.properties.waivers.items.required,parentSchema:schema59.properties.waivers.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.isUsed === undefined){
const err8 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "isUsed"},message:"must have required property '"+"isUsed"+"'",schema:schema59.properties.waivers.items.required,parentSchema:schema59.properties.waivers.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.isReached === undefined){
const err9 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "isReached"},message:"must have required property '"+"isReached"+"'",schema:schema59.properties.waivers.items.required,parentSchema:schema59.properties.waivers.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.waiver !== undefined){
let data5 = data4.waiver;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.rule === undefined){
const err10 = {instancePath:instancePath+"/waivers/" + i0+"/waiver",schemaPath:"#/properties/waivers/items/properties/waiver/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema59.properties.waivers.items.properties.waiver.required,parentSchema:schema59.properties.waivers.items.properties.waiver,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.reason === undefined){
const err11 = {instancePath:instancePath+"/waivers/" + i0+"/waiver",schemaPath:"#/properties/waivers/items/properties/waiver/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema59.properties.waivers.items.properties.waiver.required,parentSchema:schema59.properties.waivers.items.properties.waiver,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.expires === undefined){
const err12 = {instancePath:instancePath+"/waivers/" + i0+"/waiver",schemaPath:"#/properties/waivers/items/properties/waiver/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema59.properties.waivers.items.properties.waiver.required,parentSchema:schema59.properties.waivers.items.properties.waiver,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.at === undefined){
const err13 = {instancePath:instancePath+"/waivers/" + i0+"/waiver",schemaPath:"#/properties/waivers/items/properties/waiver/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema59.properties.waivers.items.properties.waiver.required,parentSchema:schema59.properties.waivers.items.properties.waiver,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.rule !== undefined){
let data6 = data5.rule;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/rule",schemaPath:"#/properties/waivers/items/properties/waiver/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.waivers.items.properties.waiver.properties.rule.type,parentSchema:schema59.properties.waivers.items.properties.waiver.properties.rule,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.step !== undefined){
let data7 = data5.step;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/step",schemaPath:"#/properties/waivers/items/properties/waiver/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.waivers.items.properties.waiver.properties.step.type,parentSchema:schema59.properties.waivers.items.properties.waiver.properties.step,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.case !== undefined){
let data8 = data5.case;
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/case",schemaPath:"#/properties/waivers/items/properties/waiver/properties/case/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.waivers.items.properties.waiver.properties.case.type,parentSchema:schema59.properties.waivers.items.properties.waiver.properties.case,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.pointer !== undefined){
let data9 = data5.pointer;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/pointer",schemaPath:"#/properties/waivers/items/properties/waiver/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.waivers.items.properties.waiver.properties.pointer.type,parentSchema:schema59.properties.waivers.items.properties.waiver.properties.pointer,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.reason !== undefined){
let data10 = data5.reason;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/reason",schemaPath:"#/properties/waivers/items/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.waivers.items.properties.waiver.properties.reason.type,parentSchema:schema59.properties.waivers.items.properties.waiver.properties.reason,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.expires !== undefined){
let data11 = data5.expires;
if(typeof data11 !== "string"){
const err19 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/expires",schemaPath:"#/properties/waivers/items/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.waivers.items.properties.waiver.properties.expires.type,parentSchema:schema59.properties.waivers.items.properties.waiver.properties.expires,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.at !== undefined){
let data12 = data5.at;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.file === undefined){
const err20 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/at",schemaPath:"#/$defs/Location/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema42.required,parentSchema:schema42,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12.file !== undefined){
let data13 = data12.file;
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/at/file",schemaPath:"#/$defs/Location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.file.type,parentSchema:schema42.properties.file,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.line !== undefined){
let data14 = data12.line;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err22 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/at/line",schemaPath:"#/$defs/Location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.line.type,parentSchema:schema42.properties.line,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err23 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/at/line",schemaPath:"#/$defs/Location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.line,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data12.column !== undefined){
let data15 = data12.column;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err24 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/at/column",schemaPath:"#/$defs/Location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.column.type,parentSchema:schema42.properties.column,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err25 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/at/column",schemaPath:"#/$defs/Location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.column,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/waivers/" + i0+"/waiver/at",schemaPath:"#/$defs/Location/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/waivers/" + i0+"/waiver",schemaPath:"#/properties/waivers/items/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.waivers.items.properties.waiver.type,parentSchema:schema59.properties.waivers.items.properties.waiver,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.isUsed !== undefined){
let data16 = data4.isUsed;
if(typeof data16 !== "boolean"){
const err28 = {instancePath:instancePath+"/waivers/" + i0+"/isUsed",schemaPath:"#/properties/waivers/items/properties/isUsed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.waivers.items.properties.isUsed.type,parentSchema:schema59.properties.waivers.items.properties.isUsed,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.isReached !== undefined){
let data17 = data4.isReached;
if(typeof data17 !== "boolean"){
const err29 = {instancePath:instancePath+"/waivers/" + i0+"/isReached",schemaPath:"#/properties/waivers/items/properties/isReached/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.waivers.items.properties.isReached.type,parentSchema:schema59.properties.waivers.items.properties.isReached,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.waivers.items.type,parentSchema:schema59.properties.waivers.items,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.waivers.type,parentSchema:schema59.properties.waivers,data:data3};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.clues !== undefined){
let data18 = data.clues;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.data === undefined){
const err32 = {instancePath:instancePath+"/clues",schemaPath:"#/properties/clues/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema59.properties.clues.required,parentSchema:schema59.properties.clues,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data18.variables === undefined){
const err33 = {instancePath:instancePath+"/clues",schemaPath:"#/properties/clues/required",keyword:"required",params:{missingProperty: "variables"},message:"must have required property '"+"variables"+"'",schema:schema59.properties.clues.required,parentSchema:schema59.properties.clues,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data18.types === undefined){
const err34 = {instancePath:instancePath+"/clues",schemaPath:"#/properties/clues/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'",schema:schema59.properties.clues.required,parentSchema:schema59.properties.clues,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data18.members === undefined){
const err35 = {instancePath:instancePath+"/clues",schemaPath:"#/properties/clues/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'",schema:schema59.properties.clues.required,parentSchema:schema59.properties.clues,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data18.data !== undefined){
let data19 = data18.data;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.data === undefined){
const err36 = {instancePath:instancePath+"/clues/data/" + i1,schemaPath:"#/properties/clues/properties/data/items/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema59.properties.clues.properties.data.items.required,parentSchema:schema59.properties.clues.properties.data.items,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data20.step === undefined){
const err37 = {instancePath:instancePath+"/clues/data/" + i1,schemaPath:"#/properties/clues/properties/data/items/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema59.properties.clues.properties.data.items.required,parentSchema:schema59.properties.clues.properties.data.items,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data20.target === undefined){
const err38 = {instancePath:instancePath+"/clues/data/" + i1,schemaPath:"#/properties/clues/properties/data/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema59.properties.clues.properties.data.items.required,parentSchema:schema59.properties.clues.properties.data.items,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data20.label === undefined){
const err39 = {instancePath:instancePath+"/clues/data/" + i1,schemaPath:"#/properties/clues/properties/data/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema59.properties.clues.properties.data.items.required,parentSchema:schema59.properties.clues.properties.data.items,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data20.data !== undefined){
let data21 = data20.data;
if(!(((data21 === "there") || (data21 === "left out")) || (data21 === "read"))){
const err40 = {instancePath:instancePath+"/clues/data/" + i1+"/data",schemaPath:"#/properties/clues/properties/data/items/properties/data/enum",keyword:"enum",params:{allowedValues: schema59.properties.clues.properties.data.items.properties.data.enum},message:"must be equal to one of the allowed values",schema:schema59.properties.clues.properties.data.items.properties.data.enum,parentSchema:schema59.properties.clues.properties.data.items.properties.data,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.step !== undefined){
let data22 = data20.step;
if(typeof data22 !== "string"){
const err41 = {instancePath:instancePath+"/clues/data/" + i1+"/step",schemaPath:"#/properties/clues/properties/data/items/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.data.items.properties.step.type,parentSchema:schema59.properties.clues.properties.data.items.properties.step,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data20.target !== undefined){
let data23 = data20.target;
if(typeof data23 !== "string"){
const err42 = {instancePath:instancePath+"/clues/data/" + i1+"/target",schemaPath:"#/properties/clues/properties/data/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.data.items.properties.target.type,parentSchema:schema59.properties.clues.properties.data.items.properties.target,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.label !== undefined){
let data24 = data20.label;
if(typeof data24 !== "string"){
const err43 = {instancePath:instancePath+"/clues/data/" + i1+"/label",schemaPath:"#/properties/clues/properties/data/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.data.items.properties.label.type,parentSchema:schema59.properties.clues.properties.data.items.properties.label,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data20.namespace !== undefined){
let data25 = data20.namespace;
if(typeof data25 !== "string"){
const err44 = {instancePath:instancePath+"/clues/data/" + i1+"/namespace",schemaPath:"#/properties/clues/properties/data/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.data.items.properties.namespace.type,parentSchema:schema59.properties.clues.properties.data.items.properties.namespace,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.place !== undefined){
if(!(validate36(data20.place, {instancePath:instancePath+"/clues/data/" + i1+"/place",parentData:data20,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/clues/data/" + i1,schemaPath:"#/properties/clues/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.clues.properties.data.items.type,parentSchema:schema59.properties.clues.properties.data.items,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/clues/data",schemaPath:"#/properties/clues/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.clues.properties.data.type,parentSchema:schema59.properties.clues.properties.data,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.variables !== undefined){
let data27 = data18.variables;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
const _errs57 = errors;
let valid14 = false;
const _errs58 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.sets === undefined){
const err47 = {instancePath:instancePath+"/clues/variables/" + i2,schemaPath:"#/properties/clues/properties/variables/items/anyOf/0/required",keyword:"required",params:{missingProperty: "sets"},message:"must have required property '"+"sets"+"'",schema:schema59.properties.clues.properties.variables.items.anyOf[0].required,parentSchema:schema59.properties.clues.properties.variables.items.anyOf[0],data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data28.sets !== undefined){
let data29 = data28.sets;
if(typeof data29 !== "string"){
const err48 = {instancePath:instancePath+"/clues/variables/" + i2+"/sets",schemaPath:"#/properties/clues/properties/variables/items/anyOf/0/properties/sets/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.variables.items.anyOf[0].properties.sets.type,parentSchema:schema59.properties.clues.properties.variables.items.anyOf[0].properties.sets,data:data29};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data28.place !== undefined){
if(!(validate36(data28.place, {instancePath:instancePath+"/clues/variables/" + i2+"/place",parentData:data28,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/clues/variables/" + i2,schemaPath:"#/properties/clues/properties/variables/items/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.clues.properties.variables.items.anyOf[0].type,parentSchema:schema59.properties.clues.properties.variables.items.anyOf[0],data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid0 = _errs58 === errors;
valid14 = valid14 || _valid0;
if(_valid0){
var props0 = {};
props0.sets = true;
props0.place = true;
}
const _errs63 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.shows === undefined){
const err50 = {instancePath:instancePath+"/clues/variables/" + i2,schemaPath:"#/properties/clues/properties/variables/items/anyOf/1/required",keyword:"required",params:{missingProperty: "shows"},message:"must have required property '"+"shows"+"'",schema:schema59.properties.clues.properties.variables.items.anyOf[1].required,parentSchema:schema59.properties.clues.properties.variables.items.anyOf[1],data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data28.shows !== undefined){
let data31 = data28.shows;
if(typeof data31 !== "string"){
const err51 = {instancePath:instancePath+"/clues/variables/" + i2+"/shows",schemaPath:"#/properties/clues/properties/variables/items/anyOf/1/properties/shows/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.variables.items.anyOf[1].properties.shows.type,parentSchema:schema59.properties.clues.properties.variables.items.anyOf[1].properties.shows,data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data28.pointer !== undefined){
let data32 = data28.pointer;
if(typeof data32 !== "string"){
const err52 = {instancePath:instancePath+"/clues/variables/" + i2+"/pointer",schemaPath:"#/properties/clues/properties/variables/items/anyOf/1/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.variables.items.anyOf[1].properties.pointer.type,parentSchema:schema59.properties.clues.properties.variables.items.anyOf[1].properties.pointer,data:data32};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data28.at !== undefined){
let data33 = data28.at;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.file === undefined){
const err53 = {instancePath:instancePath+"/clues/variables/" + i2+"/at",schemaPath:"#/$defs/Location/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema42.required,parentSchema:schema42,data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data33.file !== undefined){
let data34 = data33.file;
if(typeof data34 !== "string"){
const err54 = {instancePath:instancePath+"/clues/variables/" + i2+"/at/file",schemaPath:"#/$defs/Location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.file.type,parentSchema:schema42.properties.file,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data33.line !== undefined){
let data35 = data33.line;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err55 = {instancePath:instancePath+"/clues/variables/" + i2+"/at/line",schemaPath:"#/$defs/Location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.line.type,parentSchema:schema42.properties.line,data:data35};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
const err56 = {instancePath:instancePath+"/clues/variables/" + i2+"/at/line",schemaPath:"#/$defs/Location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.line,data:data35};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data33.column !== undefined){
let data36 = data33.column;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err57 = {instancePath:instancePath+"/clues/variables/" + i2+"/at/column",schemaPath:"#/$defs/Location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.column.type,parentSchema:schema42.properties.column,data:data36};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
const err58 = {instancePath:instancePath+"/clues/variables/" + i2+"/at/column",schemaPath:"#/$defs/Location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema42.properties.column,data:data36};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/clues/variables/" + i2+"/at",schemaPath:"#/$defs/Location/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data33};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data28.place !== undefined){
if(!(validate36(data28.place, {instancePath:instancePath+"/clues/variables/" + i2+"/place",parentData:data28,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/clues/variables/" + i2,schemaPath:"#/properties/clues/properties/variables/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.clues.properties.variables.items.anyOf[1].type,parentSchema:schema59.properties.clues.properties.variables.items.anyOf[1],data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid0 = _errs63 === errors;
valid14 = valid14 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.shows = true;
props0.pointer = true;
props0.at = true;
props0.place = true;
}
}
if(!valid14){
const err61 = {instancePath:instancePath+"/clues/variables/" + i2,schemaPath:"#/properties/clues/properties/variables/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema59.properties.clues.properties.variables.items.anyOf,parentSchema:schema59.properties.clues.properties.variables.items,data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err62 = {instancePath:instancePath+"/clues/variables",schemaPath:"#/properties/clues/properties/variables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.clues.properties.variables.type,parentSchema:schema59.properties.clues.properties.variables,data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data18.types !== undefined){
let data38 = data18.types;
if(Array.isArray(data38)){
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
let data39 = data38[i3];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.path === undefined){
const err63 = {instancePath:instancePath+"/clues/types/" + i3,schemaPath:"#/properties/clues/properties/types/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema59.properties.clues.properties.types.items.required,parentSchema:schema59.properties.clues.properties.types.items,data:data39};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data39.kind === undefined){
const err64 = {instancePath:instancePath+"/clues/types/" + i3,schemaPath:"#/properties/clues/properties/types/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema59.properties.clues.properties.types.items.required,parentSchema:schema59.properties.clues.properties.types.items,data:data39};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data39.step === undefined){
const err65 = {instancePath:instancePath+"/clues/types/" + i3,schemaPath:"#/properties/clues/properties/types/items/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema59.properties.clues.properties.types.items.required,parentSchema:schema59.properties.clues.properties.types.items,data:data39};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data39.path !== undefined){
let data40 = data39.path;
if(typeof data40 !== "string"){
const err66 = {instancePath:instancePath+"/clues/types/" + i3+"/path",schemaPath:"#/properties/clues/properties/types/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.types.items.properties.path.type,parentSchema:schema59.properties.clues.properties.types.items.properties.path,data:data40};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data39.kind !== undefined){
let data41 = data39.kind;
if(typeof data41 !== "string"){
const err67 = {instancePath:instancePath+"/clues/types/" + i3+"/kind",schemaPath:"#/properties/clues/properties/types/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.types.items.properties.kind.type,parentSchema:schema59.properties.clues.properties.types.items.properties.kind,data:data41};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data39.step !== undefined){
let data42 = data39.step;
if(typeof data42 !== "string"){
const err68 = {instancePath:instancePath+"/clues/types/" + i3+"/step",schemaPath:"#/properties/clues/properties/types/items/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.types.items.properties.step.type,parentSchema:schema59.properties.clues.properties.types.items.properties.step,data:data42};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data39.place !== undefined){
if(!(validate36(data39.place, {instancePath:instancePath+"/clues/types/" + i3+"/place",parentData:data39,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/clues/types/" + i3,schemaPath:"#/properties/clues/properties/types/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.clues.properties.types.items.type,parentSchema:schema59.properties.clues.properties.types.items,data:data39};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/clues/types",schemaPath:"#/properties/clues/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.clues.properties.types.type,parentSchema:schema59.properties.clues.properties.types,data:data38};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data18.members !== undefined){
let data44 = data18.members;
if(Array.isArray(data44)){
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.namespace === undefined){
const err71 = {instancePath:instancePath+"/clues/members/" + i4,schemaPath:"#/properties/clues/properties/members/items/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'",schema:schema59.properties.clues.properties.members.items.required,parentSchema:schema59.properties.clues.properties.members.items,data:data45};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data45.members === undefined){
const err72 = {instancePath:instancePath+"/clues/members/" + i4,schemaPath:"#/properties/clues/properties/members/items/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'",schema:schema59.properties.clues.properties.members.items.required,parentSchema:schema59.properties.clues.properties.members.items,data:data45};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data45.step === undefined){
const err73 = {instancePath:instancePath+"/clues/members/" + i4,schemaPath:"#/properties/clues/properties/members/items/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema59.properties.clues.properties.members.items.required,parentSchema:schema59.properties.clues.properties.members.items,data:data45};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data45.namespace !== undefined){
let data46 = data45.namespace;
if(typeof data46 !== "string"){
const err74 = {instancePath:instancePath+"/clues/members/" + i4+"/namespace",schemaPath:"#/properties/clues/properties/members/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.members.items.properties.namespace.type,parentSchema:schema59.properties.clues.properties.members.items.properties.namespace,data:data46};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data45.members !== undefined){
let data47 = data45.members;
if(Array.isArray(data47)){
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
let data48 = data47[i5];
if(typeof data48 !== "string"){
const err75 = {instancePath:instancePath+"/clues/members/" + i4+"/members/" + i5,schemaPath:"#/properties/clues/properties/members/items/properties/members/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.members.items.properties.members.items.type,parentSchema:schema59.properties.clues.properties.members.items.properties.members.items,data:data48};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/clues/members/" + i4+"/members",schemaPath:"#/properties/clues/properties/members/items/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.clues.properties.members.items.properties.members.type,parentSchema:schema59.properties.clues.properties.members.items.properties.members,data:data47};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data45.step !== undefined){
let data49 = data45.step;
if(typeof data49 !== "string"){
const err77 = {instancePath:instancePath+"/clues/members/" + i4+"/step",schemaPath:"#/properties/clues/properties/members/items/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.clues.properties.members.items.properties.step.type,parentSchema:schema59.properties.clues.properties.members.items.properties.step,data:data49};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data45.place !== undefined){
if(!(validate36(data45.place, {instancePath:instancePath+"/clues/members/" + i4+"/place",parentData:data45,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/clues/members/" + i4,schemaPath:"#/properties/clues/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.clues.properties.members.items.type,parentSchema:schema59.properties.clues.properties.members.items,data:data45};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/clues/members",schemaPath:"#/properties/clues/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.clues.properties.members.type,parentSchema:schema59.properties.clues.properties.members,data:data44};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/clues",schemaPath:"#/properties/clues/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.clues.type,parentSchema:schema59.properties.clues,data:data18};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"isWhole":true,"severities":true,"waivers":true,"clues":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apistep === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apistep"},message:"must have required property '"+"apistep"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bot === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bot"},message:"must have required property '"+"bot"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.backend === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "backend"},message:"must have required property '"+"backend"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.seed === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.startedAt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ms === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.failOn === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failOn"},message:"must have required property '"+"failOn"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.verdict === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.counts === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.findings === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.cases === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.apistep !== undefined){
let data0 = data.apistep;
if(typeof data0 !== "string"){
const err11 = {instancePath:instancePath+"/apistep",schemaPath:"#/properties/apistep/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.apistep.type,parentSchema:schema31.properties.apistep,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.bot !== undefined){
let data1 = data.bot;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err12 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.bot.required,parentSchema:schema31.properties.bot,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.file === undefined){
const err13 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema31.properties.bot.required,parentSchema:schema31.properties.bot,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err14 = {instancePath:instancePath+"/bot/name",schemaPath:"#/properties/bot/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.bot.properties.name.type,parentSchema:schema31.properties.bot.properties.name,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.file !== undefined){
let data3 = data1.file;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/bot/file",schemaPath:"#/properties/bot/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.bot.properties.file.type,parentSchema:schema31.properties.bot.properties.file,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.bot.type,parentSchema:schema31.properties.bot,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.backend !== undefined){
let data4 = data.backend;
if(typeof data4 !== "string"){
const err17 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.backend.type,parentSchema:schema31.properties.backend,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.seed !== undefined){
let data5 = data.seed;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.seed.type,parentSchema:schema31.properties.seed,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.generated !== undefined){
let data6 = data.generated;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/generated",schemaPath:"#/properties/generated/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.generated.type,parentSchema:schema31.properties.generated,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/generated",schemaPath:"#/properties/generated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.generated,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.startedAt !== undefined){
let data7 = data.startedAt;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.startedAt.type,parentSchema:schema31.properties.startedAt,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.shard !== undefined){
let data8 = data.shard;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.index === undefined){
const err22 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'",schema:schema31.properties.shard.required,parentSchema:schema31.properties.shard,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.of === undefined){
const err23 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema31.properties.shard.required,parentSchema:schema31.properties.shard,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.index !== undefined){
let data9 = data8.index;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.shard.properties.index.type,parentSchema:schema31.properties.shard.properties.index,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.shard.properties.index,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data8.of !== undefined){
let data10 = data8.of;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err26 = {instancePath:instancePath+"/shard/of",schemaPath:"#/properties/shard/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.shard.properties.of.type,parentSchema:schema31.properties.shard.properties.of,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/shard/of",schemaPath:"#/properties/shard/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.shard.properties.of,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data8.cases !== undefined){
let data11 = data8.cases;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err28 = {instancePath:instancePath+"/shard/cases",schemaPath:"#/properties/shard/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.shard.properties.cases.type,parentSchema:schema31.properties.shard.properties.cases,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/shard/cases",schemaPath:"#/properties/shard/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.shard.properties.cases,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data8.digest !== undefined){
let data12 = data8.digest;
if(typeof data12 !== "string"){
const err30 = {instancePath:instancePath+"/shard/digest",schemaPath:"#/properties/shard/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.shard.properties.digest.type,parentSchema:schema31.properties.shard.properties.digest,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.shard.type,parentSchema:schema31.properties.shard,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.ms !== undefined){
let data13 = data.ms;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err32 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.ms.type,parentSchema:schema31.properties.ms,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.failOn !== undefined){
let data14 = data.failOn;
if(!(((data14 === "error") || (data14 === "warning")) || (data14 === "advice"))){
const err33 = {instancePath:instancePath+"/failOn",schemaPath:"#/$defs/Severity/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.verdict !== undefined){
let data15 = data.verdict;
if(!(((data15 === "passed") || (data15 === "failed")) || (data15 === "interrupted"))){
const err34 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.verdict.enum,parentSchema:schema31.properties.verdict,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.counts !== undefined){
let data16 = data.counts;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.cases === undefined){
const err35 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema31.properties.counts.required,parentSchema:schema31.properties.counts,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.passed === undefined){
const err36 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'",schema:schema31.properties.counts.required,parentSchema:schema31.properties.counts,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data16.failed === undefined){
const err37 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'",schema:schema31.properties.counts.required,parentSchema:schema31.properties.counts,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data16.notChecked === undefined){
const err38 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "notChecked"},message:"must have required property '"+"notChecked"+"'",schema:schema31.properties.counts.required,parentSchema:schema31.properties.counts,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data16.errors === undefined){
const err39 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema31.properties.counts.required,parentSchema:schema31.properties.counts,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16.warnings === undefined){
const err40 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'",schema:schema31.properties.counts.required,parentSchema:schema31.properties.counts,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data16.advice === undefined){
const err41 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "advice"},message:"must have required property '"+"advice"+"'",schema:schema31.properties.counts.required,parentSchema:schema31.properties.counts,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data16.cases !== undefined){
let data17 = data16.cases;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err42 = {instancePath:instancePath+"/counts/cases",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err43 = {instancePath:instancePath+"/counts/cases",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data16.passed !== undefined){
let data18 = data16.passed;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err44 = {instancePath:instancePath+"/counts/passed",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err45 = {instancePath:instancePath+"/counts/passed",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data16.failed !== undefined){
let data19 = data16.failed;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err46 = {instancePath:instancePath+"/counts/failed",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err47 = {instancePath:instancePath+"/counts/failed",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data16.notChecked !== undefined){
let data20 = data16.notChecked;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err48 = {instancePath:instancePath+"/counts/notChecked",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err49 = {instancePath:instancePath+"/counts/notChecked",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data16.errors !== undefined){
let data21 = data16.errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err50 = {instancePath:instancePath+"/counts/errors",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/counts/errors",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data16.warnings !== undefined){
let data22 = data16.warnings;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err52 = {instancePath:instancePath+"/counts/warnings",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err53 = {instancePath:instancePath+"/counts/warnings",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data16.advice !== undefined){
let data23 = data16.advice;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err54 = {instancePath:instancePath+"/counts/advice",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.type,parentSchema:schema33,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err55 = {instancePath:instancePath+"/counts/advice",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.counts.type,parentSchema:schema31.properties.counts,data:data16};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.findings !== undefined){
let data24 = data.findings;
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data24[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data24,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.findings.type,parentSchema:schema31.properties.findings,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.cases !== undefined){
let data26 = data.cases;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
if(!(validate23(data26[i1], {instancePath:instancePath+"/cases/" + i1,parentData:data26,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.cases.type,parentSchema:schema31.properties.cases,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.waived !== undefined){
let data28 = data.waived;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(!(validate30(data28[i2], {instancePath:instancePath+"/waived/" + i2,parentData:data28,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waived.type,parentSchema:schema31.properties.waived,data:data28};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.withoutExchanges !== undefined){
let data30 = data.withoutExchanges;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err60 = {instancePath:instancePath+"/withoutExchanges",schemaPath:"#/properties/withoutExchanges/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.withoutExchanges.type,parentSchema:schema31.properties.withoutExchanges,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
const err61 = {instancePath:instancePath+"/withoutExchanges",schemaPath:"#/properties/withoutExchanges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.withoutExchanges,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data.coverage !== undefined){
if(!(validate33(data.coverage, {instancePath:instancePath+"/coverage",parentData:data,parentDataProperty:"coverage",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate35(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"apistep":true,"bot":true,"backend":true,"seed":true,"generated":true,"startedAt":true,"shard":true,"ms":true,"failOn":true,"verdict":true,"counts":true,"findings":true,"cases":true,"waived":true,"withoutExchanges":true,"coverage":true,"evidence":true},"dynamicProps":false,"dynamicItems":false};


function joined(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
