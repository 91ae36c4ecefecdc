// Generated from schemas/bot.schema.json by "npm run generate". Do not edit.
// @ts-nocheck
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"bot.schema.json","title":"apistep bot file","type":"object","required":["name"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"locale":{"type":"string"},"policies":{"$ref":"#/$defs/Policies"},"variables":{"type":"object","additionalProperties":{"$ref":"#/$defs/Variable"}},"apiSteps":{"type":"object","additionalProperties":{"$ref":"#/$defs/ApiStep"}},"blocks":{"anyOf":[{"$ref":"#/$defs/BlockIds"},{"$ref":"#/$defs/Blocks"}]}},"$defs":{"Policies":{"type":"object","additionalProperties":false,"properties":{"era":{"enum":["current","2022"],"title":"Policies.era"},"getBody":{"enum":["error","ignore"],"title":"Policies.getBody"},"textValue":{"enum":["string","coerce"],"title":"Policies.textValue"},"missingVariable":{"enum":["empty","omit","null"],"title":"Policies.missingVariable"},"timeout":{"$ref":"#/$defs/Duration"}},"title":"Policies"},"Variable":{"type":["object","null"],"additionalProperties":false,"properties":{"default":{"type":"string","title":"Variable.default"},"sensitive":{"type":"boolean","title":"Variable.sensitive"},"description":{"type":"string","title":"Variable.description"}},"title":"Variable"},"ApiStep":{"type":"object","required":["method","path"],"additionalProperties":false,"properties":{"description":{"type":"string","title":"ApiStep.description"},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"],"title":"ApiStep.method"},"path":{"type":"string","pattern":"^/","$comment":"a path that starts with a slash","title":"ApiStep.path"},"auth":{"$ref":"#/$defs/Auth"},"query":{"$ref":"#/$defs/Rows"},"headers":{"$ref":"#/$defs/Rows"},"body":{"$ref":"#/$defs/Rows"},"expects":{"$ref":"#/$defs/Expects"},"samples":{"type":"array","items":{"$ref":"#/$defs/Sample"},"title":"ApiStep.samples"}},"title":"ApiStep"},"Auth":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"bearer":{"type":"string","pattern":"\\S","title":"Auth.bearer"},"basic":{"type":"object","required":["username","password"],"additionalProperties":false,"properties":{"username":{"type":"string"},"password":{"type":"string"}},"title":"Auth.basic"}},"title":"Auth"},"Rows":{"type":"object","additionalProperties":{"$ref":"#/$defs/Row"},"title":"Rows"},"Row":{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","title":"Row.text"},"variable":{"type":"string","pattern":"\\S","title":"Row.variable"},"dialogstate":{"type":"string","pattern":"\\S","title":"Row.dialogstate"},"schema":{"$ref":"#/$defs/JsonSchema"}},"title":"Row"},"Expects":{"type":"object","additionalProperties":false,"properties":{"session":{"type":"object","additionalProperties":{"$ref":"#/$defs/JsonSchema"},"title":"Expects.session"},"nextDialogstate":{"anyOf":[{"$ref":"#/$defs/Target"},{"$ref":"#/$defs/Targets"}],"title":"Expects.nextDialogstate"},"within":{"$ref":"#/$defs/Duration"}},"title":"Expects"},"Target":{"type":"string","pattern":"\\S","title":"Target"},"Targets":{"type":"array","uniqueItems":true,"items":{"type":["string","null"],"pattern":"\\S"},"title":"Targets"},"Sample":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S","title":"Sample.name"},"session":{"type":"object","additionalProperties":true,"title":"Sample.session"},"expect":{"$ref":"#/$defs/Expectation"}},"title":"Sample"},"Expectation":{"type":"object","additionalProperties":false,"properties":{"session":{"type":"object","additionalProperties":true,"title":"Expectation.session"},"messages":{"type":"array","items":{"type":"string"},"title":"Expectation.messages"},"nextDialogstate":{"type":["string","null"],"pattern":"\\S","title":"Expectation.nextDialogstate"}},"title":"Expectation"},"BlockIds":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"\\S"},"title":"BlockIds"},"Blocks":{"type":"object","additionalProperties":{"$ref":"#/$defs/Block"},"title":"Blocks"},"Block":{"type":["object","null"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"\\S","title":"Block.id"},"description":{"type":"string","title":"Block.description"}},"title":"Block"},"Duration":{"type":"string","pattern":"^\\d+(\\.\\d+)?(ms|s|m)$","$comment":"a time such as 500ms, 2s or 1m","title":"Duration"},"JsonSchema":{"type":["object","boolean"],"additionalProperties":true,"title":"JsonSchema"}}};
const schema34 = {"type":["object","null"],"additionalProperties":false,"properties":{"default":{"type":"string","title":"Variable.default"},"sensitive":{"type":"boolean","title":"Variable.sensitive"},"description":{"type":"string","title":"Variable.description"}},"title":"Variable"};
const schema47 = {"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"\\S"},"title":"BlockIds"};
const pattern4 = new RegExp("\\S", "u");
const schema32 = {"type":"object","additionalProperties":false,"properties":{"era":{"enum":["current","2022"],"title":"Policies.era"},"getBody":{"enum":["error","ignore"],"title":"Policies.getBody"},"textValue":{"enum":["string","coerce"],"title":"Policies.textValue"},"missingVariable":{"enum":["empty","omit","null"],"title":"Policies.missingVariable"},"timeout":{"$ref":"#/$defs/Duration"}},"title":"Policies"};
const schema33 = {"type":"string","pattern":"^\\d+(\\.\\d+)?(ms|s|m)$","$comment":"a time such as 500ms, 2s or 1m","title":"Duration"};
const pattern5 = new RegExp("^\\d+(\\.\\d+)?(ms|s|m)$", "u");

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
for(const key0 in data){
if(!(((((key0 === "era") || (key0 === "getBody")) || (key0 === "textValue")) || (key0 === "missingVariable")) || (key0 === "timeout"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.era !== undefined){
let data0 = data.era;
if(!((data0 === "current") || (data0 === "2022"))){
const err1 = {instancePath:instancePath+"/era",schemaPath:"#/properties/era/enum",keyword:"enum",params:{allowedValues: schema32.properties.era.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.era.enum,parentSchema:schema32.properties.era,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.getBody !== undefined){
let data1 = data.getBody;
if(!((data1 === "error") || (data1 === "ignore"))){
const err2 = {instancePath:instancePath+"/getBody",schemaPath:"#/properties/getBody/enum",keyword:"enum",params:{allowedValues: schema32.properties.getBody.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.getBody.enum,parentSchema:schema32.properties.getBody,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.textValue !== undefined){
let data2 = data.textValue;
if(!((data2 === "string") || (data2 === "coerce"))){
const err3 = {instancePath:instancePath+"/textValue",schemaPath:"#/properties/textValue/enum",keyword:"enum",params:{allowedValues: schema32.properties.textValue.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.textValue.enum,parentSchema:schema32.properties.textValue,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.missingVariable !== undefined){
let data3 = data.missingVariable;
if(!(((data3 === "empty") || (data3 === "omit")) || (data3 === "null"))){
const err4 = {instancePath:instancePath+"/missingVariable",schemaPath:"#/properties/missingVariable/enum",keyword:"enum",params:{allowedValues: schema32.properties.missingVariable.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.missingVariable.enum,parentSchema:schema32.properties.missingVariable,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.timeout !== undefined){
let data4 = data.timeout;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err5 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?(ms|s|m)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?(ms|s|m)$"+"\"",schema:"^\\d+(\\.\\d+)?(ms|s|m)$",parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data4};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","required":["method","path"],"additionalProperties":false,"properties":{"description":{"type":"string","title":"ApiStep.description"},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"],"title":"ApiStep.method"},"path":{"type":"string","pattern":"^/","$comment":"a path that starts with a slash","title":"ApiStep.path"},"auth":{"$ref":"#/$defs/Auth"},"query":{"$ref":"#/$defs/Rows"},"headers":{"$ref":"#/$defs/Rows"},"body":{"$ref":"#/$defs/Rows"},"expects":{"$ref":"#/$defs/Expects"},"samples":{"type":"array","items":{"$ref":"#/$defs/Sample"},"title":"ApiStep.samples"}},"title":"ApiStep"};
const schema36 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"bearer":{"type":"string","pattern":"\\S","title":"Auth.bearer"},"basic":{"type":"object","required":["username","password"],"additionalProperties":false,"properties":{"username":{"type":"string"},"password":{"type":"string"}},"title":"Auth.basic"}},"title":"Auth"};
const func1 = Object.prototype.hasOwnProperty;
const pattern6 = new RegExp("^/", "u");
const schema37 = {"type":"object","additionalProperties":{"$ref":"#/$defs/Row"},"title":"Rows"};
const schema38 = {"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","title":"Row.text"},"variable":{"type":"string","pattern":"\\S","title":"Row.variable"},"dialogstate":{"type":"string","pattern":"\\S","title":"Row.dialogstate"},"schema":{"$ref":"#/$defs/JsonSchema"}},"title":"Row"};
const schema39 = {"type":["object","boolean"],"additionalProperties":true,"title":"JsonSchema"};

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
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "variable")) || (key0 === "dialogstate")) || (key0 === "schema"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.text.type,parentSchema:schema38.properties.text,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.variable !== undefined){
let data1 = data.variable;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38.properties.variable,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.variable.type,parentSchema:schema38.properties.variable,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dialogstate !== undefined){
let data2 = data.dialogstate;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err4 = {instancePath:instancePath+"/dialogstate",schemaPath:"#/properties/dialogstate/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38.properties.dialogstate,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/dialogstate",schemaPath:"#/properties/dialogstate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.dialogstate.type,parentSchema:schema38.properties.dialogstate,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.schema !== undefined){
let data3 = data.schema;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (typeof data3 !== "boolean")){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/$defs/JsonSchema/type",keyword:"type",params:{type: schema39.type},message:"must be object,boolean",schema:schema39.type,parentSchema:schema39,data:data3};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate25(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"properties":{"session":{"type":"object","additionalProperties":{"$ref":"#/$defs/JsonSchema"},"title":"Expects.session"},"nextDialogstate":{"anyOf":[{"$ref":"#/$defs/Target"},{"$ref":"#/$defs/Targets"}],"title":"Expects.nextDialogstate"},"within":{"$ref":"#/$defs/Duration"}},"title":"Expects"};
const schema42 = {"type":"string","pattern":"\\S","title":"Target"};
const schema43 = {"type":"array","uniqueItems":true,"items":{"type":["string","null"],"pattern":"\\S"},"title":"Targets"};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "session") || (key0 === "nextDialogstate")) || (key0 === "within"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.session !== undefined){
let data0 = data.session;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (typeof data1 !== "boolean")){
const err1 = {instancePath:instancePath+"/session/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/JsonSchema/type",keyword:"type",params:{type: schema39.type},message:"must be object,boolean",schema:schema39.type,parentSchema:schema39,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.session.type,parentSchema:schema40.properties.session,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.nextDialogstate !== undefined){
let data2 = data.nextDialogstate;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err3 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/$defs/Target/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/$defs/Target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
const _errs14 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/nextDialogstate/" + i0,schemaPath:"#/$defs/Targets/items/type",keyword:"type",params:{type: schema43.items.type},message:"must be string,null",schema:schema43.items.type,parentSchema:schema43.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err6 = {instancePath:instancePath+"/nextDialogstate/" + i0,schemaPath:"#/$defs/Targets/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema43.items,data:data3};
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
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if((typeof item0 !== "string") && (item0 !== null)){
continue;
}
if(typeof item0 == "string"){
item0 += "_";
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err7 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/$defs/Targets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/$defs/Targets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.type,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err9 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/properties/nextDialogstate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.properties.nextDialogstate.anyOf,parentSchema:schema40.properties.nextDialogstate,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.within !== undefined){
let data4 = data.within;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err10 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?(ms|s|m)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?(ms|s|m)$"+"\"",schema:"^\\d+(\\.\\d+)?(ms|s|m)$",parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data4};
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
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S","title":"Sample.name"},"session":{"type":"object","additionalProperties":true,"title":"Sample.session"},"expect":{"$ref":"#/$defs/Expectation"}},"title":"Sample"};
const schema46 = {"type":"object","additionalProperties":false,"properties":{"session":{"type":"object","additionalProperties":true,"title":"Expectation.session"},"messages":{"type":"array","items":{"type":"string"},"title":"Expectation.messages"},"nextDialogstate":{"type":["string","null"],"pattern":"\\S","title":"Expectation.nextDialogstate"}},"title":"Expectation"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "session")) || (key0 === "expect"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema45.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.name.type,parentSchema:schema45.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.session !== undefined){
let data1 = data.session;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err4 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.session.type,parentSchema:schema45.properties.session,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.expect !== undefined){
let data2 = data.expect;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "session") || (key1 === "messages")) || (key1 === "nextDialogstate"))){
const err5 = {instancePath:instancePath+"/expect",schemaPath:"#/$defs/Expectation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.session !== undefined){
let data3 = data2.session;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
const err6 = {instancePath:instancePath+"/expect/session",schemaPath:"#/$defs/Expectation/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.session.type,parentSchema:schema46.properties.session,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.messages !== undefined){
let data4 = data2.messages;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/expect/messages/" + i0,schemaPath:"#/$defs/Expectation/properties/messages/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.messages.items.type,parentSchema:schema46.properties.messages.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/expect/messages",schemaPath:"#/$defs/Expectation/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.messages.type,parentSchema:schema46.properties.messages,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.nextDialogstate !== undefined){
let data6 = data2.nextDialogstate;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/expect/nextDialogstate",schemaPath:"#/$defs/Expectation/properties/nextDialogstate/type",keyword:"type",params:{type: schema46.properties.nextDialogstate.type},message:"must be string,null",schema:schema46.properties.nextDialogstate.type,parentSchema:schema46.properties.nextDialogstate,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err10 = {instancePath:instancePath+"/expect/nextDialogstate",schemaPath:"#/$defs/Expectation/properties/nextDialogstate/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema46.properties.nextDialogstate,data:data6};
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
}
else {
const err11 = {instancePath:instancePath+"/expect",schemaPath:"#/$defs/Expectation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data2};
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
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.description.type,parentSchema:schema35.properties.description,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!(((((data1 === "GET") || (data1 === "POST")) || (data1 === "PUT")) || (data1 === "PATCH")) || (data1 === "DELETE"))){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema35.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.method.enum,parentSchema:schema35.properties.method,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema35.properties.path,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.path.type,parentSchema:schema35.properties.path,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.auth !== undefined){
let data3 = data.auth;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){
const err7 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/Auth/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema36,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Object.keys(data3).length < 1){
const err8 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/Auth/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema36,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "bearer") || (key1 === "basic"))){
const err9 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/Auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.bearer !== undefined){
let data4 = data3.bearer;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err10 = {instancePath:instancePath+"/auth/bearer",schemaPath:"#/$defs/Auth/properties/bearer/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.bearer,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/auth/bearer",schemaPath:"#/$defs/Auth/properties/bearer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.bearer.type,parentSchema:schema36.properties.bearer,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.basic !== undefined){
let data5 = data3.basic;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.username === undefined){
const err12 = {instancePath:instancePath+"/auth/basic",schemaPath:"#/$defs/Auth/properties/basic/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'",schema:schema36.properties.basic.required,parentSchema:schema36.properties.basic,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.password === undefined){
const err13 = {instancePath:instancePath+"/auth/basic",schemaPath:"#/$defs/Auth/properties/basic/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema36.properties.basic.required,parentSchema:schema36.properties.basic,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "username") || (key2 === "password"))){
const err14 = {instancePath:instancePath+"/auth/basic",schemaPath:"#/$defs/Auth/properties/basic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.basic,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.username !== undefined){
let data6 = data5.username;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/auth/basic/username",schemaPath:"#/$defs/Auth/properties/basic/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.basic.properties.username.type,parentSchema:schema36.properties.basic.properties.username,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.password !== undefined){
let data7 = data5.password;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/auth/basic/password",schemaPath:"#/$defs/Auth/properties/basic/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.basic.properties.password.type,parentSchema:schema36.properties.basic.properties.password,data:data7};
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
else {
const err17 = {instancePath:instancePath+"/auth/basic",schemaPath:"#/$defs/Auth/properties/basic/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.basic.type,parentSchema:schema36.properties.basic,data:data5};
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
const err18 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/Auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.query !== undefined){
if(!(validate24(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.headers !== undefined){
if(!(validate24(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate24(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.expects !== undefined){
if(!(validate30(data.expects, {instancePath:instancePath+"/expects",parentData:data,parentDataProperty:"expects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.samples !== undefined){
let data12 = data.samples;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data12[i0], {instancePath:instancePath+"/samples/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.samples.type,parentSchema:schema35.properties.samples,data:data12};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","additionalProperties":{"$ref":"#/$defs/Block"},"title":"Blocks"};
const schema49 = {"type":["object","null"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"\\S","title":"Block.id"},"description":{"type":"string","title":"Block.description"}},"title":"Block"};

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
for(const key0 in data){
let data0 = data[key0];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Block/type",keyword:"type",params:{type: schema49.type},message:"must be object,null",schema:schema49.type,parentSchema:schema49,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "id") || (key1 === "description"))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Block/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/Block/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema49.properties.id,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/Block/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.id.type,parentSchema:schema49.properties.id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.description !== undefined){
let data2 = data0.description;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/Block/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.description.type,parentSchema:schema49.properties.description,data:data2};
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
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="bot.schema.json" */;
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
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "name")) || (key0 === "description")) || (key0 === "locale")) || (key0 === "policies")) || (key0 === "variables")) || (key0 === "apiSteps")) || (key0 === "blocks"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.locale !== undefined){
let data3 = data.locale;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.locale.type,parentSchema:schema31.properties.locale,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.policies !== undefined){
if(!(validate21(data.policies, {instancePath:instancePath+"/policies",parentData:data,parentDataProperty:"policies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
let data5 = data.variables;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Variable/type",keyword:"type",params:{type: schema34.type},message:"must be object,null",schema:schema34.type,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(((key2 === "default") || (key2 === "sensitive")) || (key2 === "description"))){
const err8 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Variable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.default !== undefined){
let data7 = data6.default;
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/$defs/Variable/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.default.type,parentSchema:schema34.properties.default,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.sensitive !== undefined){
let data8 = data6.sensitive;
if(typeof data8 !== "boolean"){
const err10 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sensitive",schemaPath:"#/$defs/Variable/properties/sensitive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.sensitive.type,parentSchema:schema34.properties.sensitive,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.description !== undefined){
let data9 = data6.description;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/Variable/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.description.type,parentSchema:schema34.properties.description,data:data9};
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
}
else {
const err12 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variables.type,parentSchema:schema31.properties.variables,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.apiSteps !== undefined){
let data10 = data.apiSteps;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!(validate23(data10[key3], {instancePath:instancePath+"/apiSteps/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/apiSteps",schemaPath:"#/properties/apiSteps/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.apiSteps.type,parentSchema:schema31.properties.apiSteps,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.blocks !== undefined){
let data12 = data.blocks;
const _errs29 = errors;
let valid5 = false;
const _errs30 = errors;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err14 = {instancePath:instancePath+"/blocks/" + i0,schemaPath:"#/$defs/BlockIds/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema47.items,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/blocks/" + i0,schemaPath:"#/$defs/BlockIds/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.items.type,parentSchema:schema47.items,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i1 = data12.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data12[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err16 = {instancePath:instancePath+"/blocks",schemaPath:"#/$defs/BlockIds/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema47,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err17 = {instancePath:instancePath+"/blocks",schemaPath:"#/$defs/BlockIds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.type,parentSchema:schema47,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid5 = valid5 || _valid0;
const _errs35 = errors;
if(!(validate35(data12, {instancePath:instancePath+"/blocks",parentData:data,parentDataProperty:"blocks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid0 = _errs35 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err18 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.blocks.anyOf,parentSchema:schema31.properties.blocks,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

