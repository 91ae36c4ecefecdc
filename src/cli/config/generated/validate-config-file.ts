// Generated from schemas/config.schema.json by "npm run generate". Do not edit.
// @ts-nocheck
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","title":"apistep config file","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"bot":{"type":"string","pattern":"\\S"},"mock":{"$ref":"#/$defs/MockSection"},"validate":{"$ref":"#/$defs/ValidateSection"},"chat":{"$ref":"#/$defs/ChatSection"},"lint":{"$ref":"#/$defs/LintSection"},"generate":{"$ref":"#/$defs/GenerateSection"}},"$defs":{"Texts":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","items":{"type":"string","pattern":"\\S"}}],"title":"Texts"},"MockSection":{"type":"object","additionalProperties":false,"properties":{"scenarios":{"$ref":"#/$defs/Texts"},"set":{"$ref":"#/$defs/Texts"},"respond":{"type":"string","pattern":"\\S","title":"MockSection.respond"},"wire":{"enum":["action","top-level","both"],"title":"MockSection.wire"},"port":{"type":["integer","string"],"minimum":0,"maximum":65535,"title":"MockSection.port"},"host":{"type":"string","pattern":"\\S","title":"MockSection.host"},"latency":{"type":"string","pattern":"\\S","title":"MockSection.latency"},"strict":{"type":"boolean","title":"MockSection.strict"},"seed":{"type":["integer","string"],"minimum":0,"maximum":2147483647,"title":"MockSection.seed"},"conversation":{"$ref":"#/$defs/Texts"},"expire":{"type":"string","pattern":"\\S","title":"MockSection.expire"},"maxConversations":{"type":["integer","string"],"minimum":1,"maximum":1000000,"title":"MockSection.maxConversations"},"store":{"type":"string","pattern":"\\S","title":"MockSection.store"},"admin":{"type":"boolean","title":"MockSection.admin"},"adminToken":{"type":"string","pattern":"\\S","title":"MockSection.adminToken"},"cors":{"anyOf":[{"type":"boolean"},{"type":"string","pattern":"\\S"},{"type":"array","items":{"type":"string","pattern":"\\S"}}],"title":"MockSection.cors"},"tlsKey":{"type":"string","pattern":"\\S","title":"MockSection.tlsKey"},"tlsCert":{"type":"string","pattern":"\\S","title":"MockSection.tlsCert"},"clientCa":{"type":"string","pattern":"\\S","title":"MockSection.clientCa"},"requireAuth":{"type":"boolean","title":"MockSection.requireAuth"},"watch":{"type":"boolean","title":"MockSection.watch"},"log":{"enum":["pretty","json","none"],"title":"MockSection.log"},"quiet":{"type":"boolean","title":"MockSection.quiet"}},"title":"MockSection"},"ValidateSection":{"type":"object","additionalProperties":false,"properties":{"backend":{"type":"string","pattern":"\\S","title":"ValidateSection.backend"},"mock":{"type":"boolean","title":"ValidateSection.mock"},"scenarios":{"$ref":"#/$defs/Texts"},"set":{"$ref":"#/$defs/Texts"},"start":{"type":"string","pattern":"\\S","title":"ValidateSection.start"},"waitForBackend":{"type":"string","pattern":"\\S","title":"ValidateSection.waitForBackend"},"header":{"$ref":"#/$defs/Texts"},"proxy":{"type":"string","pattern":"\\S","title":"ValidateSection.proxy"},"ca":{"type":"string","pattern":"\\S","title":"ValidateSection.ca"},"cert":{"type":"string","pattern":"\\S","title":"ValidateSection.cert"},"key":{"type":"string","pattern":"\\S","title":"ValidateSection.key"},"cases":{"type":"string","pattern":"\\S","title":"ValidateSection.cases"},"generated":{"type":["integer","string"],"minimum":0,"maximum":1000000,"title":"ValidateSection.generated"},"seed":{"type":["integer","string"],"minimum":0,"maximum":1000000,"title":"ValidateSection.seed"},"step":{"$ref":"#/$defs/Texts"},"sample":{"$ref":"#/$defs/Texts"},"conversations":{"$ref":"#/$defs/Texts"},"conversation":{"$ref":"#/$defs/Texts"},"tag":{"$ref":"#/$defs/Texts"},"filter":{"$ref":"#/$defs/Texts"},"exclude":{"$ref":"#/$defs/Texts"},"concurrency":{"type":["integer","string"],"minimum":1,"maximum":1000,"title":"ValidateSection.concurrency"},"rate":{"type":["number","string"],"exclusiveMinimum":0,"title":"ValidateSection.rate"},"timeout":{"type":"string","pattern":"\\S","title":"ValidateSection.timeout"},"maxDuration":{"type":"string","pattern":"\\S","title":"ValidateSection.maxDuration"},"bail":{"type":"boolean","title":"ValidateSection.bail"},"failOn":{"enum":["error","warning","advice"],"title":"ValidateSection.failOn"},"minCoverage":{"type":["number","string"],"minimum":0,"maximum":100,"title":"ValidateSection.minCoverage"},"waivers":{"type":"string","pattern":"\\S","title":"ValidateSection.waivers"},"reporter":{"$ref":"#/$defs/Texts"},"quiet":{"type":"boolean","title":"ValidateSection.quiet"}},"title":"ValidateSection"},"ChatSection":{"type":"object","additionalProperties":false,"properties":{"backend":{"type":"string","pattern":"\\S","title":"ChatSection.backend"},"scenarios":{"$ref":"#/$defs/Texts"},"set":{"$ref":"#/$defs/Texts"},"start":{"type":"string","pattern":"\\S","title":"ChatSection.start"},"session":{"$ref":"#/$defs/Texts"},"seed":{"type":["integer","string"],"minimum":0,"maximum":2147483647,"title":"ChatSection.seed"},"now":{"type":"string","pattern":"\\S","title":"ChatSection.now"},"trace":{"type":"boolean","title":"ChatSection.trace"},"quiet":{"type":"boolean","title":"ChatSection.quiet"}},"title":"ChatSection"},"LintSection":{"type":"object","additionalProperties":false,"properties":{"failOn":{"enum":["error","warning","advice"],"title":"LintSection.failOn"},"quiet":{"type":"boolean","title":"LintSection.quiet"}},"title":"LintSection"},"GenerateSection":{"type":"object","additionalProperties":false,"properties":{"out":{"type":"string","pattern":"\\S","title":"GenerateSection.out"},"target":{"$ref":"#/$defs/Texts"},"openapi":{"enum":["3.1","3.0"],"title":"GenerateSection.openapi"},"wire":{"enum":["action","top-level","both"],"title":"GenerateSection.wire"},"quiet":{"type":"boolean","title":"GenerateSection.quiet"}},"title":"GenerateSection"}}};
const schema52 = {"type":"object","additionalProperties":false,"properties":{"failOn":{"enum":["error","warning","advice"],"title":"LintSection.failOn"},"quiet":{"type":"boolean","title":"LintSection.quiet"}},"title":"LintSection"};
const pattern4 = new RegExp("\\S", "u");
const schema32 = {"type":"object","additionalProperties":false,"properties":{"scenarios":{"$ref":"#/$defs/Texts"},"set":{"$ref":"#/$defs/Texts"},"respond":{"type":"string","pattern":"\\S","title":"MockSection.respond"},"wire":{"enum":["action","top-level","both"],"title":"MockSection.wire"},"port":{"type":["integer","string"],"minimum":0,"maximum":65535,"title":"MockSection.port"},"host":{"type":"string","pattern":"\\S","title":"MockSection.host"},"latency":{"type":"string","pattern":"\\S","title":"MockSection.latency"},"strict":{"type":"boolean","title":"MockSection.strict"},"seed":{"type":["integer","string"],"minimum":0,"maximum":2147483647,"title":"MockSection.seed"},"conversation":{"$ref":"#/$defs/Texts"},"expire":{"type":"string","pattern":"\\S","title":"MockSection.expire"},"maxConversations":{"type":["integer","string"],"minimum":1,"maximum":1000000,"title":"MockSection.maxConversations"},"store":{"type":"string","pattern":"\\S","title":"MockSection.store"},"admin":{"type":"boolean","title":"MockSection.admin"},"adminToken":{"type":"string","pattern":"\\S","title":"MockSection.adminToken"},"cors":{"anyOf":[{"type":"boolean"},{"type":"string","pattern":"\\S"},{"type":"array","items":{"type":"string","pattern":"\\S"}}],"title":"MockSection.cors"},"tlsKey":{"type":"string","pattern":"\\S","title":"MockSection.tlsKey"},"tlsCert":{"type":"string","pattern":"\\S","title":"MockSection.tlsCert"},"clientCa":{"type":"string","pattern":"\\S","title":"MockSection.clientCa"},"requireAuth":{"type":"boolean","title":"MockSection.requireAuth"},"watch":{"type":"boolean","title":"MockSection.watch"},"log":{"enum":["pretty","json","none"],"title":"MockSection.log"},"quiet":{"type":"boolean","title":"MockSection.quiet"}},"title":"MockSection"};
const schema33 = {"anyOf":[{"type":"string","pattern":"\\S"},{"type":"array","items":{"type":"string","pattern":"\\S"}}],"title":"Texts"};
const func1 = Object.prototype.hasOwnProperty;

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
if(!(func1.call(schema32.properties, key0))){
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
if(data.scenarios !== undefined){
let data0 = data.scenarios;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/scenarios",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/scenarios",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs7 = errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/scenarios/" + i0,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data1};
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
const err4 = {instancePath:instancePath+"/scenarios/" + i0,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data1};
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
const err5 = {instancePath:instancePath+"/scenarios",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err6 = {instancePath:instancePath+"/scenarios",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.set !== undefined){
let data2 = data.set;
const _errs13 = errors;
let valid6 = false;
const _errs14 = errors;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/set",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data2};
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
const err8 = {instancePath:instancePath+"/set",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid6 = valid6 || _valid1;
const _errs16 = errors;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/set/" + i1,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data3};
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
const err10 = {instancePath:instancePath+"/set/" + i1,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data3};
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
const err11 = {instancePath:instancePath+"/set",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err12 = {instancePath:instancePath+"/set",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
if(data.respond !== undefined){
let data4 = data.respond;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err13 = {instancePath:instancePath+"/respond",schemaPath:"#/properties/respond/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.respond,data:data4};
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
const err14 = {instancePath:instancePath+"/respond",schemaPath:"#/properties/respond/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.respond.type,parentSchema:schema32.properties.respond,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.wire !== undefined){
let data5 = data.wire;
if(!(((data5 === "action") || (data5 === "top-level")) || (data5 === "both"))){
const err15 = {instancePath:instancePath+"/wire",schemaPath:"#/properties/wire/enum",keyword:"enum",params:{allowedValues: schema32.properties.wire.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.wire.enum,parentSchema:schema32.properties.wire,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.port !== undefined){
let data6 = data.port;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
const err16 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: schema32.properties.port.type},message:"must be integer,string",schema:schema32.properties.port.type,parentSchema:schema32.properties.port,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema32.properties.port,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.port,data:data6};
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
if(data.host !== undefined){
let data7 = data.host;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err19 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.host,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.host.type,parentSchema:schema32.properties.host,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.latency !== undefined){
let data8 = data.latency;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err21 = {instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.latency,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.latency.type,parentSchema:schema32.properties.latency,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.strict !== undefined){
let data9 = data.strict;
if(typeof data9 !== "boolean"){
const err23 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.strict.type,parentSchema:schema32.properties.strict,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.seed !== undefined){
let data10 = data.seed;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
const err24 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema32.properties.seed.type},message:"must be integer,string",schema:schema32.properties.seed.type,parentSchema:schema32.properties.seed,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2147483647 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema32.properties.seed,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.seed,data:data10};
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
if(data.conversation !== undefined){
let data11 = data.conversation;
const _errs35 = errors;
let valid10 = false;
const _errs36 = errors;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err27 = {instancePath:instancePath+"/conversation",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/conversation",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs36 === errors;
valid10 = valid10 || _valid2;
const _errs38 = errors;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err29 = {instancePath:instancePath+"/conversation/" + i2,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/conversation/" + i2,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data12};
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
const err31 = {instancePath:instancePath+"/conversation",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs38 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err32 = {instancePath:instancePath+"/conversation",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data.expire !== undefined){
let data13 = data.expire;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err33 = {instancePath:instancePath+"/expire",schemaPath:"#/properties/expire/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.expire,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/expire",schemaPath:"#/properties/expire/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.expire.type,parentSchema:schema32.properties.expire,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.maxConversations !== undefined){
let data14 = data.maxConversations;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (typeof data14 !== "string")){
const err35 = {instancePath:instancePath+"/maxConversations",schemaPath:"#/properties/maxConversations/type",keyword:"type",params:{type: schema32.properties.maxConversations.type},message:"must be integer,string",schema:schema32.properties.maxConversations.type,parentSchema:schema32.properties.maxConversations,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000 || isNaN(data14)){
const err36 = {instancePath:instancePath+"/maxConversations",schemaPath:"#/properties/maxConversations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema32.properties.maxConversations,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/maxConversations",schemaPath:"#/properties/maxConversations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.maxConversations,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.store !== undefined){
let data15 = data.store;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err38 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.store,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.store.type,parentSchema:schema32.properties.store,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.admin !== undefined){
let data16 = data.admin;
if(typeof data16 !== "boolean"){
const err40 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.admin.type,parentSchema:schema32.properties.admin,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.adminToken !== undefined){
let data17 = data.adminToken;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err41 = {instancePath:instancePath+"/adminToken",schemaPath:"#/properties/adminToken/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.adminToken,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/adminToken",schemaPath:"#/properties/adminToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.adminToken.type,parentSchema:schema32.properties.adminToken,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.cors !== undefined){
let data18 = data.cors;
const _errs53 = errors;
let valid13 = false;
const _errs54 = errors;
if(typeof data18 !== "boolean"){
const err43 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.cors.anyOf[0].type,parentSchema:schema32.properties.cors.anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid3 = _errs54 === errors;
valid13 = valid13 || _valid3;
const _errs56 = errors;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err44 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/anyOf/1/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.cors.anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.cors.anyOf[1].type,parentSchema:schema32.properties.cors.anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid3 = _errs56 === errors;
valid13 = valid13 || _valid3;
const _errs58 = errors;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err46 = {instancePath:instancePath+"/cors/" + i3,schemaPath:"#/properties/cors/anyOf/2/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.cors.anyOf[2].items,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/cors/" + i3,schemaPath:"#/properties/cors/anyOf/2/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.cors.anyOf[2].items.type,parentSchema:schema32.properties.cors.anyOf[2].items,data:data19};
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
const err48 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.cors.anyOf[2].type,parentSchema:schema32.properties.cors.anyOf[2],data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid3 = _errs58 === errors;
valid13 = valid13 || _valid3;
if(!valid13){
const err49 = {instancePath:instancePath+"/cors",schemaPath:"#/properties/cors/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.properties.cors.anyOf,parentSchema:schema32.properties.cors,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.tlsKey !== undefined){
let data20 = data.tlsKey;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err50 = {instancePath:instancePath+"/tlsKey",schemaPath:"#/properties/tlsKey/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.tlsKey,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/tlsKey",schemaPath:"#/properties/tlsKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.tlsKey.type,parentSchema:schema32.properties.tlsKey,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.tlsCert !== undefined){
let data21 = data.tlsCert;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err52 = {instancePath:instancePath+"/tlsCert",schemaPath:"#/properties/tlsCert/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.tlsCert,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/tlsCert",schemaPath:"#/properties/tlsCert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.tlsCert.type,parentSchema:schema32.properties.tlsCert,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.clientCa !== undefined){
let data22 = data.clientCa;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err54 = {instancePath:instancePath+"/clientCa",schemaPath:"#/properties/clientCa/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.clientCa,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/clientCa",schemaPath:"#/properties/clientCa/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.clientCa.type,parentSchema:schema32.properties.clientCa,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.requireAuth !== undefined){
let data23 = data.requireAuth;
if(typeof data23 !== "boolean"){
const err56 = {instancePath:instancePath+"/requireAuth",schemaPath:"#/properties/requireAuth/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.requireAuth.type,parentSchema:schema32.properties.requireAuth,data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.watch !== undefined){
let data24 = data.watch;
if(typeof data24 !== "boolean"){
const err57 = {instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.watch.type,parentSchema:schema32.properties.watch,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.log !== undefined){
let data25 = data.log;
if(!(((data25 === "pretty") || (data25 === "json")) || (data25 === "none"))){
const err58 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/enum",keyword:"enum",params:{allowedValues: schema32.properties.log.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.log.enum,parentSchema:schema32.properties.log,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.quiet !== undefined){
let data26 = data.quiet;
if(typeof data26 !== "boolean"){
const err59 = {instancePath:instancePath+"/quiet",schemaPath:"#/properties/quiet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.quiet.type,parentSchema:schema32.properties.quiet,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","additionalProperties":false,"properties":{"backend":{"type":"string","pattern":"\\S","title":"ValidateSection.backend"},"mock":{"type":"boolean","title":"ValidateSection.mock"},"scenarios":{"$ref":"#/$defs/Texts"},"set":{"$ref":"#/$defs/Texts"},"start":{"type":"string","pattern":"\\S","title":"ValidateSection.start"},"waitForBackend":{"type":"string","pattern":"\\S","title":"ValidateSection.waitForBackend"},"header":{"$ref":"#/$defs/Texts"},"proxy":{"type":"string","pattern":"\\S","title":"ValidateSection.proxy"},"ca":{"type":"string","pattern":"\\S","title":"ValidateSection.ca"},"cert":{"type":"string","pattern":"\\S","title":"ValidateSection.cert"},"key":{"type":"string","pattern":"\\S","title":"ValidateSection.key"},"cases":{"type":"string","pattern":"\\S","title":"ValidateSection.cases"},"generated":{"type":["integer","string"],"minimum":0,"maximum":1000000,"title":"ValidateSection.generated"},"seed":{"type":["integer","string"],"minimum":0,"maximum":1000000,"title":"ValidateSection.seed"},"step":{"$ref":"#/$defs/Texts"},"sample":{"$ref":"#/$defs/Texts"},"conversations":{"$ref":"#/$defs/Texts"},"conversation":{"$ref":"#/$defs/Texts"},"tag":{"$ref":"#/$defs/Texts"},"filter":{"$ref":"#/$defs/Texts"},"exclude":{"$ref":"#/$defs/Texts"},"concurrency":{"type":["integer","string"],"minimum":1,"maximum":1000,"title":"ValidateSection.concurrency"},"rate":{"type":["number","string"],"exclusiveMinimum":0,"title":"ValidateSection.rate"},"timeout":{"type":"string","pattern":"\\S","title":"ValidateSection.timeout"},"maxDuration":{"type":"string","pattern":"\\S","title":"ValidateSection.maxDuration"},"bail":{"type":"boolean","title":"ValidateSection.bail"},"failOn":{"enum":["error","warning","advice"],"title":"ValidateSection.failOn"},"minCoverage":{"type":["number","string"],"minimum":0,"maximum":100,"title":"ValidateSection.minCoverage"},"waivers":{"type":"string","pattern":"\\S","title":"ValidateSection.waivers"},"reporter":{"$ref":"#/$defs/Texts"},"quiet":{"type":"boolean","title":"ValidateSection.quiet"}},"title":"ValidateSection"};

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
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.backend !== undefined){
let data0 = data.backend;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.backend,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.backend.type,parentSchema:schema36.properties.backend,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mock !== undefined){
let data1 = data.mock;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/mock",schemaPath:"#/properties/mock/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.mock.type,parentSchema:schema36.properties.mock,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.scenarios !== undefined){
let data2 = data.scenarios;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err4 = {instancePath:instancePath+"/scenarios",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data2};
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
const err5 = {instancePath:instancePath+"/scenarios",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
const _errs11 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err6 = {instancePath:instancePath+"/scenarios/" + i0,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/scenarios/" + i0,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data3};
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
const err8 = {instancePath:instancePath+"/scenarios",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err9 = {instancePath:instancePath+"/scenarios",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.set !== undefined){
let data4 = data.set;
const _errs17 = errors;
let valid6 = false;
const _errs18 = errors;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err10 = {instancePath:instancePath+"/set",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data4};
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
const err11 = {instancePath:instancePath+"/set",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid6 = valid6 || _valid1;
const _errs20 = errors;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err12 = {instancePath:instancePath+"/set/" + i1,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/set/" + i1,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data5};
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
const err14 = {instancePath:instancePath+"/set",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err15 = {instancePath:instancePath+"/set",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.start !== undefined){
let data6 = data.start;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err16 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.start,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.start.type,parentSchema:schema36.properties.start,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.waitForBackend !== undefined){
let data7 = data.waitForBackend;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err18 = {instancePath:instancePath+"/waitForBackend",schemaPath:"#/properties/waitForBackend/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.waitForBackend,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/waitForBackend",schemaPath:"#/properties/waitForBackend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.waitForBackend.type,parentSchema:schema36.properties.waitForBackend,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.header !== undefined){
let data8 = data.header;
const _errs30 = errors;
let valid10 = false;
const _errs31 = errors;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err20 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data8};
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
const err21 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid10 = valid10 || _valid2;
const _errs33 = errors;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err22 = {instancePath:instancePath+"/header/" + i2,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/header/" + i2,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data9};
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
else {
const err24 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err25 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.proxy !== undefined){
let data10 = data.proxy;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err26 = {instancePath:instancePath+"/proxy",schemaPath:"#/properties/proxy/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.proxy,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/proxy",schemaPath:"#/properties/proxy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.proxy.type,parentSchema:schema36.properties.proxy,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.ca !== undefined){
let data11 = data.ca;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err28 = {instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.ca,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.ca.type,parentSchema:schema36.properties.ca,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.cert !== undefined){
let data12 = data.cert;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err30 = {instancePath:instancePath+"/cert",schemaPath:"#/properties/cert/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.cert,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/cert",schemaPath:"#/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.cert.type,parentSchema:schema36.properties.cert,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.key !== undefined){
let data13 = data.key;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err32 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.key,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.key.type,parentSchema:schema36.properties.key,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.cases !== undefined){
let data14 = data.cases;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err34 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.cases,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.cases.type,parentSchema:schema36.properties.cases,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.generated !== undefined){
let data15 = data.generated;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (typeof data15 !== "string")){
const err36 = {instancePath:instancePath+"/generated",schemaPath:"#/properties/generated/type",keyword:"type",params:{type: schema36.properties.generated.type},message:"must be integer,string",schema:schema36.properties.generated.type,parentSchema:schema36.properties.generated,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
const err37 = {instancePath:instancePath+"/generated",schemaPath:"#/properties/generated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema36.properties.generated,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err38 = {instancePath:instancePath+"/generated",schemaPath:"#/properties/generated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.generated,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.seed !== undefined){
let data16 = data.seed;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (typeof data16 !== "string")){
const err39 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema36.properties.seed.type},message:"must be integer,string",schema:schema36.properties.seed.type,parentSchema:schema36.properties.seed,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema36.properties.seed,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err41 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.seed,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.step !== undefined){
let data17 = data.step;
const _errs53 = errors;
let valid14 = false;
const _errs54 = errors;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err42 = {instancePath:instancePath+"/step",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/step",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid3 = _errs54 === errors;
valid14 = valid14 || _valid3;
const _errs56 = errors;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err44 = {instancePath:instancePath+"/step/" + i3,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/step/" + i3,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data18};
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
const err46 = {instancePath:instancePath+"/step",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid3 = _errs56 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const err47 = {instancePath:instancePath+"/step",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.sample !== undefined){
let data19 = data.sample;
const _errs62 = errors;
let valid18 = false;
const _errs63 = errors;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err48 = {instancePath:instancePath+"/sample",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/sample",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid4 = _errs63 === errors;
valid18 = valid18 || _valid4;
const _errs65 = errors;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err50 = {instancePath:instancePath+"/sample/" + i4,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/sample/" + i4,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data20};
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
else {
const err52 = {instancePath:instancePath+"/sample",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid4 = _errs65 === errors;
valid18 = valid18 || _valid4;
if(!valid18){
const err53 = {instancePath:instancePath+"/sample",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data.conversations !== undefined){
let data21 = data.conversations;
const _errs71 = errors;
let valid22 = false;
const _errs72 = errors;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err54 = {instancePath:instancePath+"/conversations",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/conversations",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid5 = _errs72 === errors;
valid22 = valid22 || _valid5;
const _errs74 = errors;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err56 = {instancePath:instancePath+"/conversations/" + i5,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/conversations/" + i5,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/conversations",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid5 = _errs74 === errors;
valid22 = valid22 || _valid5;
if(!valid22){
const err59 = {instancePath:instancePath+"/conversations",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
if(data.conversation !== undefined){
let data23 = data.conversation;
const _errs80 = errors;
let valid26 = false;
const _errs81 = errors;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err60 = {instancePath:instancePath+"/conversation",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/conversation",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid6 = _errs81 === errors;
valid26 = valid26 || _valid6;
const _errs83 = errors;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err62 = {instancePath:instancePath+"/conversation/" + i6,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/conversation/" + i6,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data24};
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
const err64 = {instancePath:instancePath+"/conversation",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid6 = _errs83 === errors;
valid26 = valid26 || _valid6;
if(!valid26){
const err65 = {instancePath:instancePath+"/conversation",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data.tag !== undefined){
let data25 = data.tag;
const _errs89 = errors;
let valid30 = false;
const _errs90 = errors;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err66 = {instancePath:instancePath+"/tag",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/tag",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid7 = _errs90 === errors;
valid30 = valid30 || _valid7;
const _errs92 = errors;
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err68 = {instancePath:instancePath+"/tag/" + i7,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/tag/" + i7,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data26};
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
const err70 = {instancePath:instancePath+"/tag",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid7 = _errs92 === errors;
valid30 = valid30 || _valid7;
if(!valid30){
const err71 = {instancePath:instancePath+"/tag",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
if(data.filter !== undefined){
let data27 = data.filter;
const _errs98 = errors;
let valid34 = false;
const _errs99 = errors;
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err72 = {instancePath:instancePath+"/filter",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/filter",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid8 = _errs99 === errors;
valid34 = valid34 || _valid8;
const _errs101 = errors;
if(Array.isArray(data27)){
const len8 = data27.length;
for(let i8=0; i8<len8; i8++){
let data28 = data27[i8];
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err74 = {instancePath:instancePath+"/filter/" + i8,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/filter/" + i8,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data28};
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
const err76 = {instancePath:instancePath+"/filter",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid8 = _errs101 === errors;
valid34 = valid34 || _valid8;
if(!valid34){
const err77 = {instancePath:instancePath+"/filter",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data27};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data.exclude !== undefined){
let data29 = data.exclude;
const _errs107 = errors;
let valid38 = false;
const _errs108 = errors;
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
const err78 = {instancePath:instancePath+"/exclude",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/exclude",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid9 = _errs108 === errors;
valid38 = valid38 || _valid9;
const _errs110 = errors;
if(Array.isArray(data29)){
const len9 = data29.length;
for(let i9=0; i9<len9; i9++){
let data30 = data29[i9];
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
const err80 = {instancePath:instancePath+"/exclude/" + i9,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/exclude/" + i9,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/exclude",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data29};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid9 = _errs110 === errors;
valid38 = valid38 || _valid9;
if(!valid38){
const err83 = {instancePath:instancePath+"/exclude",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data29};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
if(data.concurrency !== undefined){
let data31 = data.concurrency;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "string")){
const err84 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: schema36.properties.concurrency.type},message:"must be integer,string",schema:schema36.properties.concurrency.type,parentSchema:schema36.properties.concurrency,data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000 || isNaN(data31)){
const err85 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema36.properties.concurrency,data:data31};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err86 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema36.properties.concurrency,data:data31};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data.rate !== undefined){
let data32 = data.rate;
if((!((typeof data32 == "number") && (isFinite(data32)))) && (typeof data32 !== "string")){
const err87 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type: schema36.properties.rate.type},message:"must be number,string",schema:schema36.properties.rate.type,parentSchema:schema36.properties.rate,data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 <= 0 || isNaN(data32)){
const err88 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema36.properties.rate,data:data32};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data.timeout !== undefined){
let data33 = data.timeout;
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err89 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.timeout,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.timeout.type,parentSchema:schema36.properties.timeout,data:data33};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.maxDuration !== undefined){
let data34 = data.maxDuration;
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
const err91 = {instancePath:instancePath+"/maxDuration",schemaPath:"#/properties/maxDuration/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.maxDuration,data:data34};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/maxDuration",schemaPath:"#/properties/maxDuration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.maxDuration.type,parentSchema:schema36.properties.maxDuration,data:data34};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.bail !== undefined){
let data35 = data.bail;
if(typeof data35 !== "boolean"){
const err93 = {instancePath:instancePath+"/bail",schemaPath:"#/properties/bail/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.bail.type,parentSchema:schema36.properties.bail,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.failOn !== undefined){
let data36 = data.failOn;
if(!(((data36 === "error") || (data36 === "warning")) || (data36 === "advice"))){
const err94 = {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema36.properties.failOn.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.failOn.enum,parentSchema:schema36.properties.failOn,data:data36};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.minCoverage !== undefined){
let data37 = data.minCoverage;
if((!((typeof data37 == "number") && (isFinite(data37)))) && (typeof data37 !== "string")){
const err95 = {instancePath:instancePath+"/minCoverage",schemaPath:"#/properties/minCoverage/type",keyword:"type",params:{type: schema36.properties.minCoverage.type},message:"must be number,string",schema:schema36.properties.minCoverage.type,parentSchema:schema36.properties.minCoverage,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 100 || isNaN(data37)){
const err96 = {instancePath:instancePath+"/minCoverage",schemaPath:"#/properties/minCoverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema36.properties.minCoverage,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err97 = {instancePath:instancePath+"/minCoverage",schemaPath:"#/properties/minCoverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.minCoverage,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data.waivers !== undefined){
let data38 = data.waivers;
if(typeof data38 === "string"){
if(!pattern4.test(data38)){
const err98 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.waivers,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.waivers.type,parentSchema:schema36.properties.waivers,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.reporter !== undefined){
let data39 = data.reporter;
const _errs131 = errors;
let valid42 = false;
const _errs132 = errors;
if(typeof data39 === "string"){
if(!pattern4.test(data39)){
const err100 = {instancePath:instancePath+"/reporter",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data39};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/reporter",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data39};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid10 = _errs132 === errors;
valid42 = valid42 || _valid10;
const _errs134 = errors;
if(Array.isArray(data39)){
const len10 = data39.length;
for(let i10=0; i10<len10; i10++){
let data40 = data39[i10];
if(typeof data40 === "string"){
if(!pattern4.test(data40)){
const err102 = {instancePath:instancePath+"/reporter/" + i10,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data40};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/reporter/" + i10,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data40};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/reporter",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data39};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid10 = _errs134 === errors;
valid42 = valid42 || _valid10;
if(!valid42){
const err105 = {instancePath:instancePath+"/reporter",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data39};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
}
}
if(data.quiet !== undefined){
let data41 = data.quiet;
if(typeof data41 !== "boolean"){
const err106 = {instancePath:instancePath+"/quiet",schemaPath:"#/properties/quiet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.quiet.type,parentSchema:schema36.properties.quiet,data:data41};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","additionalProperties":false,"properties":{"backend":{"type":"string","pattern":"\\S","title":"ChatSection.backend"},"scenarios":{"$ref":"#/$defs/Texts"},"set":{"$ref":"#/$defs/Texts"},"start":{"type":"string","pattern":"\\S","title":"ChatSection.start"},"session":{"$ref":"#/$defs/Texts"},"seed":{"type":["integer","string"],"minimum":0,"maximum":2147483647,"title":"ChatSection.seed"},"now":{"type":"string","pattern":"\\S","title":"ChatSection.now"},"trace":{"type":"boolean","title":"ChatSection.trace"},"quiet":{"type":"boolean","title":"ChatSection.quiet"}},"title":"ChatSection"};

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
if(!(func1.call(schema48.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.backend !== undefined){
let data0 = data.backend;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema48.properties.backend,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.backend.type,parentSchema:schema48.properties.backend,data:data0};
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
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/scenarios",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data1};
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
const err4 = {instancePath:instancePath+"/scenarios",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/scenarios/" + i0,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data2};
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
const err6 = {instancePath:instancePath+"/scenarios/" + i0,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data2};
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
const err7 = {instancePath:instancePath+"/scenarios",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err8 = {instancePath:instancePath+"/scenarios",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.set !== undefined){
let data3 = data.set;
const _errs15 = errors;
let valid6 = false;
const _errs16 = errors;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/set",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data3};
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
const err10 = {instancePath:instancePath+"/set",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = valid6 || _valid1;
const _errs18 = errors;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err11 = {instancePath:instancePath+"/set/" + i1,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data4};
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
const err12 = {instancePath:instancePath+"/set/" + i1,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data4};
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
const err13 = {instancePath:instancePath+"/set",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err14 = {instancePath:instancePath+"/set",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.start !== undefined){
let data5 = data.start;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err15 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema48.properties.start,data:data5};
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
const err16 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.start.type,parentSchema:schema48.properties.start,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.session !== undefined){
let data6 = data.session;
const _errs26 = errors;
let valid10 = false;
const _errs27 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/session",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data6};
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
const err18 = {instancePath:instancePath+"/session",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid10 = valid10 || _valid2;
const _errs29 = errors;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err19 = {instancePath:instancePath+"/session/" + i2,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/session/" + i2,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data7};
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
const err21 = {instancePath:instancePath+"/session",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err22 = {instancePath:instancePath+"/session",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.seed !== undefined){
let data8 = data.seed;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (typeof data8 !== "string")){
const err23 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema48.properties.seed.type},message:"must be integer,string",schema:schema48.properties.seed.type,parentSchema:schema48.properties.seed,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2147483647 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema48.properties.seed,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema48.properties.seed,data:data8};
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
if(data.now !== undefined){
let data9 = data.now;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err26 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema48.properties.now,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.now.type,parentSchema:schema48.properties.now,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.trace !== undefined){
let data10 = data.trace;
if(typeof data10 !== "boolean"){
const err28 = {instancePath:instancePath+"/trace",schemaPath:"#/properties/trace/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema48.properties.trace.type,parentSchema:schema48.properties.trace,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.quiet !== undefined){
let data11 = data.quiet;
if(typeof data11 !== "boolean"){
const err29 = {instancePath:instancePath+"/quiet",schemaPath:"#/properties/quiet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema48.properties.quiet.type,parentSchema:schema48.properties.quiet,data:data11};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","additionalProperties":false,"properties":{"out":{"type":"string","pattern":"\\S","title":"GenerateSection.out"},"target":{"$ref":"#/$defs/Texts"},"openapi":{"enum":["3.1","3.0"],"title":"GenerateSection.openapi"},"wire":{"enum":["action","top-level","both"],"title":"GenerateSection.wire"},"quiet":{"type":"boolean","title":"GenerateSection.quiet"}},"title":"GenerateSection"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "out") || (key0 === "target")) || (key0 === "openapi")) || (key0 === "wire")) || (key0 === "quiet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.out !== undefined){
let data0 = data.out;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53.properties.out,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.out.type,parentSchema:schema53.properties.out,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/$defs/Texts/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[0],data:data1};
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
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[0].type,parentSchema:schema33.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/target/" + i0,schemaPath:"#/$defs/Texts/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.anyOf[1].items,data:data2};
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
const err6 = {instancePath:instancePath+"/target/" + i0,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.anyOf[1].items.type,parentSchema:schema33.anyOf[1].items,data:data2};
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
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.anyOf[1].type,parentSchema:schema33.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.anyOf,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.openapi !== undefined){
let data3 = data.openapi;
if(!((data3 === "3.1") || (data3 === "3.0"))){
const err9 = {instancePath:instancePath+"/openapi",schemaPath:"#/properties/openapi/enum",keyword:"enum",params:{allowedValues: schema53.properties.openapi.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.openapi.enum,parentSchema:schema53.properties.openapi,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.wire !== undefined){
let data4 = data.wire;
if(!(((data4 === "action") || (data4 === "top-level")) || (data4 === "both"))){
const err10 = {instancePath:instancePath+"/wire",schemaPath:"#/properties/wire/enum",keyword:"enum",params:{allowedValues: schema53.properties.wire.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.wire.enum,parentSchema:schema53.properties.wire,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.quiet !== undefined){
let data5 = data.quiet;
if(typeof data5 !== "boolean"){
const err11 = {instancePath:instancePath+"/quiet",schemaPath:"#/properties/quiet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.quiet.type,parentSchema:schema53.properties.quiet,data:data5};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config.schema.json" */;
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
for(const key0 in data){
if(!(((((((key0 === "$schema") || (key0 === "bot")) || (key0 === "mock")) || (key0 === "validate")) || (key0 === "chat")) || (key0 === "lint")) || (key0 === "generate"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bot !== undefined){
let data1 = data.bot;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.bot,data:data1};
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
const err3 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.bot.type,parentSchema:schema31.properties.bot,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mock !== undefined){
if(!(validate21(data.mock, {instancePath:instancePath+"/mock",parentData:data,parentDataProperty:"mock",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.validate !== undefined){
if(!(validate23(data.validate, {instancePath:instancePath+"/validate",parentData:data,parentDataProperty:"validate",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.chat !== undefined){
if(!(validate25(data.chat, {instancePath:instancePath+"/chat",parentData:data,parentDataProperty:"chat",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.lint !== undefined){
let data5 = data.lint;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((key1 === "failOn") || (key1 === "quiet"))){
const err4 = {instancePath:instancePath+"/lint",schemaPath:"#/$defs/LintSection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data5.failOn !== undefined){
let data6 = data5.failOn;
if(!(((data6 === "error") || (data6 === "warning")) || (data6 === "advice"))){
const err5 = {instancePath:instancePath+"/lint/failOn",schemaPath:"#/$defs/LintSection/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema52.properties.failOn.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.failOn.enum,parentSchema:schema52.properties.failOn,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.quiet !== undefined){
let data7 = data5.quiet;
if(typeof data7 !== "boolean"){
const err6 = {instancePath:instancePath+"/lint/quiet",schemaPath:"#/$defs/LintSection/properties/quiet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema52.properties.quiet.type,parentSchema:schema52.properties.quiet,data:data7};
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
const err7 = {instancePath:instancePath+"/lint",schemaPath:"#/$defs/LintSection/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.generate !== undefined){
if(!(validate27(data.generate, {instancePath:instancePath+"/generate",parentData:data,parentDataProperty:"generate",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
