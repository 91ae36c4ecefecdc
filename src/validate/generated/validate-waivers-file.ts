// Generated from schemas/waivers.schema.json by "npm run generate". Do not edit.
// @ts-nocheck
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"waivers.schema.json","title":"apistep waivers file","type":"object","required":["waivers"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"waivers":{"type":"array","items":{"$ref":"#/$defs/Waiver"}}},"$defs":{"Waiver":{"type":"object","required":["rule","reason","expires"],"additionalProperties":false,"properties":{"rule":{"type":"string","pattern":"\\S","title":"Waiver.rule"},"step":{"type":"string","pattern":"\\S","title":"Waiver.step"},"case":{"type":"string","pattern":"\\S","title":"Waiver.case"},"pointer":{"type":"string","pattern":"^(/.*)?$","$comment":"a JSON pointer such as /session/data","title":"Waiver.pointer"},"reason":{"type":"string","pattern":"\\S","title":"Waiver.reason"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","$comment":"a date such as 2026-12-31","title":"Waiver.expires"}},"title":"Waiver"}}};
const schema32 = {"type":"object","required":["rule","reason","expires"],"additionalProperties":false,"properties":{"rule":{"type":"string","pattern":"\\S","title":"Waiver.rule"},"step":{"type":"string","pattern":"\\S","title":"Waiver.step"},"case":{"type":"string","pattern":"\\S","title":"Waiver.case"},"pointer":{"type":"string","pattern":"^(/.*)?$","$comment":"a JSON pointer such as /session/data","title":"Waiver.pointer"},"reason":{"type":"string","pattern":"\\S","title":"Waiver.reason"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","$comment":"a date such as 2026-12-31","title":"Waiver.expires"}},"title":"Waiver"};
const pattern4 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^(/.*)?$", "u");
const pattern9 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="waivers.schema.json" */;
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
if(data.waivers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},message:"must have required property '"+"waivers"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "waivers"))){
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
if(data.waivers !== undefined){
let data1 = data.waivers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.rule === undefined){
const err3 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/$defs/Waiver/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema32.required,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.reason === undefined){
const err4 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/$defs/Waiver/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema32.required,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.expires === undefined){
const err5 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/$defs/Waiver/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema32.required,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!((((((key1 === "rule") || (key1 === "step")) || (key1 === "case")) || (key1 === "pointer")) || (key1 === "reason")) || (key1 === "expires"))){
const err6 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/$defs/Waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.rule !== undefined){
let data3 = data2.rule;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err7 = {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/$defs/Waiver/properties/rule/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.rule,data:data3};
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
const err8 = {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/$defs/Waiver/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.rule.type,parentSchema:schema32.properties.rule,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.step !== undefined){
let data4 = data2.step;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err9 = {instancePath:instancePath+"/waivers/" + i0+"/step",schemaPath:"#/$defs/Waiver/properties/step/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.step,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/waivers/" + i0+"/step",schemaPath:"#/$defs/Waiver/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.step.type,parentSchema:schema32.properties.step,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.case !== undefined){
let data5 = data2.case;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err11 = {instancePath:instancePath+"/waivers/" + i0+"/case",schemaPath:"#/$defs/Waiver/properties/case/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.case,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/waivers/" + i0+"/case",schemaPath:"#/$defs/Waiver/properties/case/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.case.type,parentSchema:schema32.properties.case,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.pointer !== undefined){
let data6 = data2.pointer;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err13 = {instancePath:instancePath+"/waivers/" + i0+"/pointer",schemaPath:"#/$defs/Waiver/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^(/.*)?$"},message:"must match pattern \""+"^(/.*)?$"+"\"",schema:"^(/.*)?$",parentSchema:schema32.properties.pointer,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/waivers/" + i0+"/pointer",schemaPath:"#/$defs/Waiver/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.pointer.type,parentSchema:schema32.properties.pointer,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.reason !== undefined){
let data7 = data2.reason;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err15 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/$defs/Waiver/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.reason,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/$defs/Waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.reason.type,parentSchema:schema32.properties.reason,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.expires !== undefined){
let data8 = data2.expires;
if(typeof data8 === "string"){
if(!pattern9.test(data8)){
const err17 = {instancePath:instancePath+"/waivers/" + i0+"/expires",schemaPath:"#/$defs/Waiver/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema32.properties.expires,data:data8};
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
const err18 = {instancePath:instancePath+"/waivers/" + i0+"/expires",schemaPath:"#/$defs/Waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.expires.type,parentSchema:schema32.properties.expires,data:data8};
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
const err19 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/$defs/Waiver/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data2};
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
const err20 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waivers.type,parentSchema:schema31.properties.waivers,data:data1};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

