// Generated from schemas/scenarios.schema.json by "npm run generate". Do not edit.
// @ts-nocheck
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"scenarios.schema.json","title":"apistep scenario file","type":"object","required":["scenarios"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"scenarios":{"type":"array","items":{"$ref":"#/$defs/Scenario"}}},"$defs":{"Scenario":{"type":"object","required":["name","respond"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S","title":"Scenario.name"},"description":{"type":"string","title":"Scenario.description"},"when":{"$ref":"#/$defs/When"},"respond":{"$ref":"#/$defs/Respond"}},"title":"Scenario"},"When":{"type":"object","additionalProperties":false,"properties":{"step":{"type":"string","pattern":"\\S","title":"When.step"},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"],"title":"When.method"},"path":{"type":"string","pattern":"^/","title":"When.path"},"query":{"type":"object","additionalProperties":{"type":["string","number","boolean"]},"title":"When.query"},"headers":{"type":"object","additionalProperties":{"type":["string","number","boolean"]},"title":"When.headers"},"body":{"type":"object","additionalProperties":true,"title":"When.body"}},"title":"When"},"Respond":{"type":"object","additionalProperties":false,"properties":{"session":{"type":"object","required":["namespace","data"],"additionalProperties":false,"properties":{"namespace":{"type":"string","pattern":"\\S"},"data":{"type":"object","additionalProperties":true}},"title":"Respond.session"},"messages":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/Text"},{"$ref":"#/$defs/Message"}]},"title":"Respond.messages"},"nextDialogstate":{"type":"string","pattern":"\\S","title":"Respond.nextDialogstate"},"action":{"type":"object","additionalProperties":false,"properties":{"nextDialogstate":{"type":"string","pattern":"\\S"}},"title":"Respond.action"}},"title":"Respond"},"Message":{"type":"object","required":["type","config"],"additionalProperties":true,"properties":{"type":{"type":"string","title":"Message.type"},"config":{"type":"object","additionalProperties":true,"title":"Message.config"}},"title":"Message"},"Text":{"type":"string","pattern":"\\S","title":"Text"}}};
const schema32 = {"type":"object","required":["name","respond"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S","title":"Scenario.name"},"description":{"type":"string","title":"Scenario.description"},"when":{"$ref":"#/$defs/When"},"respond":{"$ref":"#/$defs/Respond"}},"title":"Scenario"};
const schema33 = {"type":"object","additionalProperties":false,"properties":{"step":{"type":"string","pattern":"\\S","title":"When.step"},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"],"title":"When.method"},"path":{"type":"string","pattern":"^/","title":"When.path"},"query":{"type":"object","additionalProperties":{"type":["string","number","boolean"]},"title":"When.query"},"headers":{"type":"object","additionalProperties":{"type":["string","number","boolean"]},"title":"When.headers"},"body":{"type":"object","additionalProperties":true,"title":"When.body"}},"title":"When"};
const pattern4 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^/", "u");
const schema34 = {"type":"object","additionalProperties":false,"properties":{"session":{"type":"object","required":["namespace","data"],"additionalProperties":false,"properties":{"namespace":{"type":"string","pattern":"\\S"},"data":{"type":"object","additionalProperties":true}},"title":"Respond.session"},"messages":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/Text"},{"$ref":"#/$defs/Message"}]},"title":"Respond.messages"},"nextDialogstate":{"type":"string","pattern":"\\S","title":"Respond.nextDialogstate"},"action":{"type":"object","additionalProperties":false,"properties":{"nextDialogstate":{"type":"string","pattern":"\\S"}},"title":"Respond.action"}},"title":"Respond"};
const schema35 = {"type":"string","pattern":"\\S","title":"Text"};
const schema36 = {"type":"object","required":["type","config"],"additionalProperties":true,"properties":{"type":{"type":"string","title":"Message.type"},"config":{"type":"object","additionalProperties":true,"title":"Message.config"}},"title":"Message"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "session") || (key0 === "messages")) || (key0 === "nextDialogstate")) || (key0 === "action"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
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
if(data0.namespace === undefined){
const err1 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'",schema:schema34.properties.session.required,parentSchema:schema34.properties.session,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.data === undefined){
const err2 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema34.properties.session.required,parentSchema:schema34.properties.session,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "namespace") || (key1 === "data"))){
const err3 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.session,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.namespace !== undefined){
let data1 = data0.namespace;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/session/namespace",schemaPath:"#/properties/session/properties/namespace/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.session.properties.namespace,data:data1};
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
const err5 = {instancePath:instancePath+"/session/namespace",schemaPath:"#/properties/session/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.session.properties.namespace.type,parentSchema:schema34.properties.session.properties.namespace,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.data !== undefined){
let data2 = data0.data;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err6 = {instancePath:instancePath+"/session/data",schemaPath:"#/properties/session/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.session.properties.data.type,parentSchema:schema34.properties.session.properties.data,data:data2};
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
const err7 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.session.type,parentSchema:schema34.properties.session,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.messages !== undefined){
let data3 = data.messages;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err8 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/$defs/Text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/$defs/Text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
const _errs17 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err10 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/$defs/Message/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema36.required,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.config === undefined){
const err11 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/$defs/Message/required",keyword:"required",params:{missingProperty: "config"},message:"must have required property '"+"config"+"'",schema:schema36.required,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.type !== undefined){
let data5 = data4.type;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/messages/" + i0+"/type",schemaPath:"#/$defs/Message/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.type.type,parentSchema:schema36.properties.type,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.config !== undefined){
let data6 = data4.config;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
const err13 = {instancePath:instancePath+"/messages/" + i0+"/config",schemaPath:"#/$defs/Message/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.config.type,parentSchema:schema36.properties.config,data:data6};
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
const err14 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/$defs/Message/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err15 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.properties.messages.items.anyOf,parentSchema:schema34.properties.messages.items,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.messages.type,parentSchema:schema34.properties.messages,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.nextDialogstate !== undefined){
let data7 = data.nextDialogstate;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err17 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/properties/nextDialogstate/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.nextDialogstate,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/properties/nextDialogstate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.nextDialogstate.type,parentSchema:schema34.properties.nextDialogstate,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.action !== undefined){
let data8 = data.action;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(key2 === "nextDialogstate")){
const err19 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.action,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.nextDialogstate !== undefined){
let data9 = data8.nextDialogstate;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err20 = {instancePath:instancePath+"/action/nextDialogstate",schemaPath:"#/properties/action/properties/nextDialogstate/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.action.properties.nextDialogstate,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/action/nextDialogstate",schemaPath:"#/properties/action/properties/nextDialogstate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.action.properties.nextDialogstate.type,parentSchema:schema34.properties.action.properties.nextDialogstate,data:data9};
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
const err22 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.action.type,parentSchema:schema34.properties.action,data:data8};
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
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.respond === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "respond"},message:"must have required property '"+"respond"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "description")) || (key0 === "when")) || (key0 === "respond"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
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
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.name,data:data0};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.name.type,parentSchema:schema32.properties.name,data:data0};
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
let data1 = data.description;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.description.type,parentSchema:schema32.properties.description,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.when !== undefined){
let data2 = data.when;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((((((key1 === "step") || (key1 === "method")) || (key1 === "path")) || (key1 === "query")) || (key1 === "headers")) || (key1 === "body"))){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/When/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.step !== undefined){
let data3 = data2.step;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err7 = {instancePath:instancePath+"/when/step",schemaPath:"#/$defs/When/properties/step/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.properties.step,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/when/step",schemaPath:"#/$defs/When/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.step.type,parentSchema:schema33.properties.step,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.method !== undefined){
let data4 = data2.method;
if(!(((((data4 === "GET") || (data4 === "POST")) || (data4 === "PUT")) || (data4 === "PATCH")) || (data4 === "DELETE"))){
const err9 = {instancePath:instancePath+"/when/method",schemaPath:"#/$defs/When/properties/method/enum",keyword:"enum",params:{allowedValues: schema33.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.method.enum,parentSchema:schema33.properties.method,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.path !== undefined){
let data5 = data2.path;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err10 = {instancePath:instancePath+"/when/path",schemaPath:"#/$defs/When/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema33.properties.path,data:data5};
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
const err11 = {instancePath:instancePath+"/when/path",schemaPath:"#/$defs/When/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.path.type,parentSchema:schema33.properties.path,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.query !== undefined){
let data6 = data2.query;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
let data7 = data6[key2];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err12 = {instancePath:instancePath+"/when/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/When/properties/query/additionalProperties/type",keyword:"type",params:{type: schema33.properties.query.additionalProperties.type},message:"must be string,number,boolean",schema:schema33.properties.query.additionalProperties.type,parentSchema:schema33.properties.query.additionalProperties,data:data7};
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
const err13 = {instancePath:instancePath+"/when/query",schemaPath:"#/$defs/When/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.query.type,parentSchema:schema33.properties.query,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.headers !== undefined){
let data8 = data2.headers;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
let data9 = data8[key3];
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err14 = {instancePath:instancePath+"/when/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/When/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema33.properties.headers.additionalProperties.type},message:"must be string,number,boolean",schema:schema33.properties.headers.additionalProperties.type,parentSchema:schema33.properties.headers.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/when/headers",schemaPath:"#/$defs/When/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.headers.type,parentSchema:schema33.properties.headers,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.body !== undefined){
let data10 = data2.body;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
const err16 = {instancePath:instancePath+"/when/body",schemaPath:"#/$defs/When/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.body.type,parentSchema:schema33.properties.body,data:data10};
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
const err17 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/When/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.respond !== undefined){
if(!(validate22(data.respond, {instancePath:instancePath+"/respond",parentData:data,parentDataProperty:"respond",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="scenarios.schema.json" */;
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
if(data.scenarios === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenarios"},message:"must have required property '"+"scenarios"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "scenarios"))){
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
if(data.scenarios !== undefined){
let data1 = data.scenarios;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data1[i0], {instancePath:instancePath+"/scenarios/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.scenarios.type,parentSchema:schema31.properties.scenarios,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function joined(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
