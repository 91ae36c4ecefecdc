// Generated from schemas/conversation.schema.json by "npm run generate". Do not edit.
// @ts-nocheck
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"conversation.schema.json","title":"apistep conversation file","type":"object","if":{"type":"object","required":["conversations"],"properties":{"conversations":true}},"then":{"$ref":"#/$defs/ConversationList"},"else":{"$ref":"#/$defs/Conversation"},"$defs":{"ConversationList":{"type":"object","required":["conversations"],"additionalProperties":false,"properties":{"$schema":{"type":"string","title":"ConversationList.$schema"},"conversations":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Conversation"},"title":"ConversationList.conversations"}},"title":"ConversationList"},"Conversation":{"type":"object","required":["conversation","turns"],"additionalProperties":false,"properties":{"$schema":{"type":"string","title":"Conversation.$schema"},"conversation":{"type":"string","pattern":"\\S","title":"Conversation.conversation"},"description":{"type":"string","title":"Conversation.description"},"tags":{"type":"array","items":{"type":"string","pattern":"\\S"},"title":"Conversation.tags"},"start":{"type":"string","pattern":"\\S","title":"Conversation.start"},"opens":{"enum":["bot","user"],"title":"Conversation.opens"},"session":{"type":"object","additionalProperties":true,"title":"Conversation.session"},"user":{"type":"object","additionalProperties":false,"properties":{"firstName":{"type":"string"},"lastName":{"type":"string"}},"title":"Conversation.user"},"channel":{"type":"string","pattern":"\\S","title":"Conversation.channel"},"locale":{"type":"string","pattern":"\\S","title":"Conversation.locale"},"now":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$","$comment":"a date and time such as 2030-01-31T12:00:00Z","title":"Conversation.now"},"turns":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Turn"},"title":"Conversation.turns"}},"title":"Conversation"},"Turn":{"type":"object","additionalProperties":false,"properties":{"user":{"type":"string","title":"Turn.user"},"intent":{"anyOf":[{"$ref":"#/$defs/Name"},{"$ref":"#/$defs/NamedIntent"}],"title":"Turn.intent"},"choose":{"type":"string","pattern":"\\S","title":"Turn.choose"},"postback":{"anyOf":[{"$ref":"#/$defs/Name"},{"$ref":"#/$defs/Tap"}],"title":"Turn.postback"},"wait":{"type":"string","pattern":"^\\d+(\\.\\d+)?(ms|s|m)$","$comment":"a duration such as 500ms, 30s or 5m","title":"Turn.wait"},"restart":{"type":"boolean","title":"Turn.restart"},"now":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$","$comment":"a date and time such as 2030-01-31T12:00:00Z","title":"Turn.now"},"request":{"anyOf":[{"type":"string","enum":["none"]},{"$ref":"#/$defs/Request"},{"type":"array","items":{"$ref":"#/$defs/Request"}}],"title":"Turn.request"},"session":{"type":"object","additionalProperties":true,"title":"Turn.session"},"bot":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/Text"},{"$ref":"#/$defs/Reply"}]},"title":"Turn.bot"},"silent":{"type":"boolean","title":"Turn.silent"},"block":{"type":"string","pattern":"\\S","title":"Turn.block"},"capture":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z_]\\w*$","$comment":"a name of letters, digits and _"},"additionalProperties":{"type":"string","pattern":"\\S","$comment":"a path such as session.order.id, request.body.amount, answer.session.data.id or bot[0].text"},"title":"Turn.capture"}},"title":"Turn"},"Name":{"type":"string","pattern":"\\S","title":"Name"},"NamedIntent":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S","title":"NamedIntent.name"},"entities":{"type":"object","additionalProperties":{"type":"string"},"title":"NamedIntent.entities"}},"title":"NamedIntent"},"Tap":{"type":"object","required":["goTo"],"additionalProperties":false,"properties":{"goTo":{"type":"string","pattern":"\\S","title":"Tap.goTo"},"set":{"type":"object","additionalProperties":{"type":"string"},"title":"Tap.set"}},"title":"Tap"},"Request":{"type":"object","additionalProperties":false,"properties":{"step":{"type":"string","pattern":"\\S","title":"Request.step"},"query":{"type":"object","additionalProperties":true,"title":"Request.query"},"headers":{"type":"object","additionalProperties":true,"title":"Request.headers"},"body":{"type":"object","additionalProperties":true,"title":"Request.body"}},"title":"Request"},"Text":{"type":"string","title":"Text"},"Reply":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"contains":{"type":"string","pattern":"\\S","title":"Reply.contains"},"matches":{"type":"string","pattern":"\\S","title":"Reply.matches"},"oneOf":{"type":"array","minItems":1,"items":{"type":"string"},"title":"Reply.oneOf"},"text":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/TextMatcher"}],"title":"Reply.text"},"buttons":{"$ref":"#/$defs/Choices"},"quickReplies":{"$ref":"#/$defs/Choices"},"carousel":{"$ref":"#/$defs/Choices"},"list":{"$ref":"#/$defs/Choices"},"media":{"type":"object","additionalProperties":true,"title":"Reply.media"},"type":{"type":"string","pattern":"\\S","title":"Reply.type"},"config":{"type":"object","additionalProperties":true,"title":"Reply.config"}},"title":"Reply"},"TextMatcher":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"contains":{"type":"string","pattern":"\\S","title":"TextMatcher.contains"},"matches":{"type":"string","pattern":"\\S","title":"TextMatcher.matches"},"oneOf":{"type":"array","minItems":1,"items":{"type":"string"},"title":"TextMatcher.oneOf"}},"title":"TextMatcher"},"Choices":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/Choice"}]},"title":"Choices"},"Choice":{"type":"object","additionalProperties":true,"title":"Choice"}}};
const schema32 = {"type":"object","required":["conversations"],"additionalProperties":false,"properties":{"$schema":{"type":"string","title":"ConversationList.$schema"},"conversations":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Conversation"},"title":"ConversationList.conversations"}},"title":"ConversationList"};
const schema33 = {"type":"object","required":["conversation","turns"],"additionalProperties":false,"properties":{"$schema":{"type":"string","title":"Conversation.$schema"},"conversation":{"type":"string","pattern":"\\S","title":"Conversation.conversation"},"description":{"type":"string","title":"Conversation.description"},"tags":{"type":"array","items":{"type":"string","pattern":"\\S"},"title":"Conversation.tags"},"start":{"type":"string","pattern":"\\S","title":"Conversation.start"},"opens":{"enum":["bot","user"],"title":"Conversation.opens"},"session":{"type":"object","additionalProperties":true,"title":"Conversation.session"},"user":{"type":"object","additionalProperties":false,"properties":{"firstName":{"type":"string"},"lastName":{"type":"string"}},"title":"Conversation.user"},"channel":{"type":"string","pattern":"\\S","title":"Conversation.channel"},"locale":{"type":"string","pattern":"\\S","title":"Conversation.locale"},"now":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$","$comment":"a date and time such as 2030-01-31T12:00:00Z","title":"Conversation.now"},"turns":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Turn"},"title":"Conversation.turns"}},"title":"Conversation"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("\\S", "u");
const pattern9 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$", "u");
const schema34 = {"type":"object","additionalProperties":false,"properties":{"user":{"type":"string","title":"Turn.user"},"intent":{"anyOf":[{"$ref":"#/$defs/Name"},{"$ref":"#/$defs/NamedIntent"}],"title":"Turn.intent"},"choose":{"type":"string","pattern":"\\S","title":"Turn.choose"},"postback":{"anyOf":[{"$ref":"#/$defs/Name"},{"$ref":"#/$defs/Tap"}],"title":"Turn.postback"},"wait":{"type":"string","pattern":"^\\d+(\\.\\d+)?(ms|s|m)$","$comment":"a duration such as 500ms, 30s or 5m","title":"Turn.wait"},"restart":{"type":"boolean","title":"Turn.restart"},"now":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$","$comment":"a date and time such as 2030-01-31T12:00:00Z","title":"Turn.now"},"request":{"anyOf":[{"type":"string","enum":["none"]},{"$ref":"#/$defs/Request"},{"type":"array","items":{"$ref":"#/$defs/Request"}}],"title":"Turn.request"},"session":{"type":"object","additionalProperties":true,"title":"Turn.session"},"bot":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/Text"},{"$ref":"#/$defs/Reply"}]},"title":"Turn.bot"},"silent":{"type":"boolean","title":"Turn.silent"},"block":{"type":"string","pattern":"\\S","title":"Turn.block"},"capture":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z_]\\w*$","$comment":"a name of letters, digits and _"},"additionalProperties":{"type":"string","pattern":"\\S","$comment":"a path such as session.order.id, request.body.amount, answer.session.data.id or bot[0].text"},"title":"Turn.capture"}},"title":"Turn"};
const schema35 = {"type":"string","pattern":"\\S","title":"Name"};
const schema36 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S","title":"NamedIntent.name"},"entities":{"type":"object","additionalProperties":{"type":"string"},"title":"NamedIntent.entities"}},"title":"NamedIntent"};
const schema38 = {"type":"object","required":["goTo"],"additionalProperties":false,"properties":{"goTo":{"type":"string","pattern":"\\S","title":"Tap.goTo"},"set":{"type":"object","additionalProperties":{"type":"string"},"title":"Tap.set"}},"title":"Tap"};
const schema39 = {"type":"object","additionalProperties":false,"properties":{"step":{"type":"string","pattern":"\\S","title":"Request.step"},"query":{"type":"object","additionalProperties":true,"title":"Request.query"},"headers":{"type":"object","additionalProperties":true,"title":"Request.headers"},"body":{"type":"object","additionalProperties":true,"title":"Request.body"}},"title":"Request"};
const schema41 = {"type":"string","title":"Text"};
const pattern15 = new RegExp("^\\d+(\\.\\d+)?(ms|s|m)$", "u");
const pattern25 = new RegExp("^[A-Za-z_]\\w*$", "u");
const schema42 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"contains":{"type":"string","pattern":"\\S","title":"Reply.contains"},"matches":{"type":"string","pattern":"\\S","title":"Reply.matches"},"oneOf":{"type":"array","minItems":1,"items":{"type":"string"},"title":"Reply.oneOf"},"text":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/TextMatcher"}],"title":"Reply.text"},"buttons":{"$ref":"#/$defs/Choices"},"quickReplies":{"$ref":"#/$defs/Choices"},"carousel":{"$ref":"#/$defs/Choices"},"list":{"$ref":"#/$defs/Choices"},"media":{"type":"object","additionalProperties":true,"title":"Reply.media"},"type":{"type":"string","pattern":"\\S","title":"Reply.type"},"config":{"type":"object","additionalProperties":true,"title":"Reply.config"}},"title":"Reply"};
const schema43 = {"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"contains":{"type":"string","pattern":"\\S","title":"TextMatcher.contains"},"matches":{"type":"string","pattern":"\\S","title":"TextMatcher.matches"},"oneOf":{"type":"array","minItems":1,"items":{"type":"string"},"title":"TextMatcher.oneOf"}},"title":"TextMatcher"};
const schema44 = {"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/Choice"}]},"title":"Choices"};
const schema45 = {"type":"object","additionalProperties":true,"title":"Choice"};

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.items.anyOf[0].type,parentSchema:schema44.items.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Choice/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema44.items.anyOf,parentSchema:schema44.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.contains !== undefined){
let data0 = data.contains;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema42.properties.contains,data:data0};
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
const err3 = {instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.contains.type,parentSchema:schema42.properties.contains,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.matches !== undefined){
let data1 = data.matches;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema42.properties.matches,data:data1};
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
const err5 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.matches.type,parentSchema:schema42.properties.matches,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.oneOf !== undefined){
let data2 = data.oneOf;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/oneOf",schemaPath:"#/properties/oneOf/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema42.properties.oneOf,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/oneOf/" + i0,schemaPath:"#/properties/oneOf/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.oneOf.items.type,parentSchema:schema42.properties.oneOf.items,data:data3};
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
const err8 = {instancePath:instancePath+"/oneOf",schemaPath:"#/properties/oneOf/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.oneOf.type,parentSchema:schema42.properties.oneOf,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.text !== undefined){
let data4 = data.text;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.text.anyOf[0].type,parentSchema:schema42.properties.text.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
const _errs14 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 1){
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/TextMatcher/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Object.keys(data4).length < 1){
const err11 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/TextMatcher/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "contains") || (key1 === "matches")) || (key1 === "oneOf"))){
const err12 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/TextMatcher/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.contains !== undefined){
let data5 = data4.contains;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err13 = {instancePath:instancePath+"/text/contains",schemaPath:"#/$defs/TextMatcher/properties/contains/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema43.properties.contains,data:data5};
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
const err14 = {instancePath:instancePath+"/text/contains",schemaPath:"#/$defs/TextMatcher/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.contains.type,parentSchema:schema43.properties.contains,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.matches !== undefined){
let data6 = data4.matches;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/text/matches",schemaPath:"#/$defs/TextMatcher/properties/matches/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema43.properties.matches,data:data6};
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
const err16 = {instancePath:instancePath+"/text/matches",schemaPath:"#/$defs/TextMatcher/properties/matches/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.matches.type,parentSchema:schema43.properties.matches,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.oneOf !== undefined){
let data7 = data4.oneOf;
if(Array.isArray(data7)){
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/text/oneOf",schemaPath:"#/$defs/TextMatcher/properties/oneOf/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema43.properties.oneOf,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/text/oneOf/" + i1,schemaPath:"#/$defs/TextMatcher/properties/oneOf/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.oneOf.items.type,parentSchema:schema43.properties.oneOf.items,data:data8};
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
const err19 = {instancePath:instancePath+"/text/oneOf",schemaPath:"#/$defs/TextMatcher/properties/oneOf/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.oneOf.type,parentSchema:schema43.properties.oneOf,data:data7};
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
const err20 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/TextMatcher/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err21 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema42.properties.text.anyOf,parentSchema:schema42.properties.text,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.buttons !== undefined){
if(!(validate25(data.buttons, {instancePath:instancePath+"/buttons",parentData:data,parentDataProperty:"buttons",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.quickReplies !== undefined){
if(!(validate25(data.quickReplies, {instancePath:instancePath+"/quickReplies",parentData:data,parentDataProperty:"quickReplies",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.carousel !== undefined){
if(!(validate25(data.carousel, {instancePath:instancePath+"/carousel",parentData:data,parentDataProperty:"carousel",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
if(!(validate25(data.list, {instancePath:instancePath+"/list",parentData:data,parentDataProperty:"list",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.media !== undefined){
let data13 = data.media;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
const err22 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.properties.media.type,parentSchema:schema42.properties.media,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.type !== undefined){
let data14 = data.type;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err23 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema42.properties.type,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.type.type,parentSchema:schema42.properties.type,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.config !== undefined){
let data15 = data.config;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
const err25 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.properties.config.type,parentSchema:schema42.properties.config,data:data15};
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
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(func1.call(schema34.properties, key0))){
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
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.user.type,parentSchema:schema34.properties.user,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.intent !== undefined){
let data1 = data.intent;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/intent",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema35,data:data1};
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
const err3 = {instancePath:instancePath+"/intent",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/intent",schemaPath:"#/$defs/NamedIntent/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema36.required,parentSchema:schema36,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "entities"))){
const err5 = {instancePath:instancePath+"/intent",schemaPath:"#/$defs/NamedIntent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/intent/name",schemaPath:"#/$defs/NamedIntent/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.name,data:data2};
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
const err7 = {instancePath:instancePath+"/intent/name",schemaPath:"#/$defs/NamedIntent/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.name.type,parentSchema:schema36.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.entities !== undefined){
let data3 = data1.entities;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
let data4 = data3[key2];
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/intent/entities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/NamedIntent/properties/entities/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.entities.additionalProperties.type,parentSchema:schema36.properties.entities.additionalProperties,data:data4};
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
const err9 = {instancePath:instancePath+"/intent/entities",schemaPath:"#/$defs/NamedIntent/properties/entities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.entities.type,parentSchema:schema36.properties.entities,data:data3};
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
else {
const err10 = {instancePath:instancePath+"/intent",schemaPath:"#/$defs/NamedIntent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err11 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.properties.intent.anyOf,parentSchema:schema34.properties.intent,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.choose !== undefined){
let data5 = data.choose;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err12 = {instancePath:instancePath+"/choose",schemaPath:"#/properties/choose/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.choose,data:data5};
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
const err13 = {instancePath:instancePath+"/choose",schemaPath:"#/properties/choose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.choose.type,parentSchema:schema34.properties.choose,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.postback !== undefined){
let data6 = data.postback;
const _errs23 = errors;
let valid6 = false;
const _errs24 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err14 = {instancePath:instancePath+"/postback",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema35,data:data6};
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
const err15 = {instancePath:instancePath+"/postback",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid6 = valid6 || _valid1;
const _errs27 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.goTo === undefined){
const err16 = {instancePath:instancePath+"/postback",schemaPath:"#/$defs/Tap/required",keyword:"required",params:{missingProperty: "goTo"},message:"must have required property '"+"goTo"+"'",schema:schema38.required,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data6){
if(!((key3 === "goTo") || (key3 === "set"))){
const err17 = {instancePath:instancePath+"/postback",schemaPath:"#/$defs/Tap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.goTo !== undefined){
let data7 = data6.goTo;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err18 = {instancePath:instancePath+"/postback/goTo",schemaPath:"#/$defs/Tap/properties/goTo/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38.properties.goTo,data:data7};
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
const err19 = {instancePath:instancePath+"/postback/goTo",schemaPath:"#/$defs/Tap/properties/goTo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.goTo.type,parentSchema:schema38.properties.goTo,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.set !== undefined){
let data8 = data6.set;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
let data9 = data8[key4];
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/postback/set/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Tap/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.set.additionalProperties.type,parentSchema:schema38.properties.set.additionalProperties,data:data9};
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
const err21 = {instancePath:instancePath+"/postback/set",schemaPath:"#/$defs/Tap/properties/set/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.set.type,parentSchema:schema38.properties.set,data:data8};
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
const err22 = {instancePath:instancePath+"/postback",schemaPath:"#/$defs/Tap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err23 = {instancePath:instancePath+"/postback",schemaPath:"#/properties/postback/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.properties.postback.anyOf,parentSchema:schema34.properties.postback,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.wait !== undefined){
let data10 = data.wait;
if(typeof data10 === "string"){
if(!pattern15.test(data10)){
const err24 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?(ms|s|m)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?(ms|s|m)$"+"\"",schema:"^\\d+(\\.\\d+)?(ms|s|m)$",parentSchema:schema34.properties.wait,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.wait.type,parentSchema:schema34.properties.wait,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.restart !== undefined){
let data11 = data.restart;
if(typeof data11 !== "boolean"){
const err26 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.restart.type,parentSchema:schema34.properties.restart,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.now !== undefined){
let data12 = data.now;
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err27 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema34.properties.now,data:data12};
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
const err28 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.now.type,parentSchema:schema34.properties.now,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.request !== undefined){
let data13 = data.request;
const _errs47 = errors;
let valid11 = false;
const _errs48 = errors;
if(typeof data13 !== "string"){
const err29 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.request.anyOf[0].type,parentSchema:schema34.properties.request.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(data13 === "none")){
const err30 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema34.properties.request.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema34.properties.request.anyOf[0].enum,parentSchema:schema34.properties.request.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs48 === errors;
valid11 = valid11 || _valid2;
const _errs50 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(!((((key5 === "step") || (key5 === "query")) || (key5 === "headers")) || (key5 === "body"))){
const err31 = {instancePath:instancePath+"/request",schemaPath:"#/$defs/Request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.step !== undefined){
let data14 = data13.step;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err32 = {instancePath:instancePath+"/request/step",schemaPath:"#/$defs/Request/properties/step/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema39.properties.step,data:data14};
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
const err33 = {instancePath:instancePath+"/request/step",schemaPath:"#/$defs/Request/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.step.type,parentSchema:schema39.properties.step,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.query !== undefined){
let data15 = data13.query;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
const err34 = {instancePath:instancePath+"/request/query",schemaPath:"#/$defs/Request/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.query.type,parentSchema:schema39.properties.query,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.headers !== undefined){
let data16 = data13.headers;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
}
else {
const err35 = {instancePath:instancePath+"/request/headers",schemaPath:"#/$defs/Request/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.headers.type,parentSchema:schema39.properties.headers,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.body !== undefined){
let data17 = data13.body;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
}
else {
const err36 = {instancePath:instancePath+"/request/body",schemaPath:"#/$defs/Request/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.body.type,parentSchema:schema39.properties.body,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/request",schemaPath:"#/$defs/Request/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid11 = valid11 || _valid2;
const _errs65 = errors;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data18 = data13[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
if(!((((key6 === "step") || (key6 === "query")) || (key6 === "headers")) || (key6 === "body"))){
const err38 = {instancePath:instancePath+"/request/" + i0,schemaPath:"#/$defs/Request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.step !== undefined){
let data19 = data18.step;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err39 = {instancePath:instancePath+"/request/" + i0+"/step",schemaPath:"#/$defs/Request/properties/step/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema39.properties.step,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/request/" + i0+"/step",schemaPath:"#/$defs/Request/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.step.type,parentSchema:schema39.properties.step,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.query !== undefined){
let data20 = data18.query;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
}
else {
const err41 = {instancePath:instancePath+"/request/" + i0+"/query",schemaPath:"#/$defs/Request/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.query.type,parentSchema:schema39.properties.query,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.headers !== undefined){
let data21 = data18.headers;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
}
else {
const err42 = {instancePath:instancePath+"/request/" + i0+"/headers",schemaPath:"#/$defs/Request/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.headers.type,parentSchema:schema39.properties.headers,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data18.body !== undefined){
let data22 = data18.body;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
}
else {
const err43 = {instancePath:instancePath+"/request/" + i0+"/body",schemaPath:"#/$defs/Request/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.body.type,parentSchema:schema39.properties.body,data:data22};
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
else {
const err44 = {instancePath:instancePath+"/request/" + i0,schemaPath:"#/$defs/Request/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data18};
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
const err45 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.request.anyOf[2].type,parentSchema:schema34.properties.request.anyOf[2],data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid2 = _errs65 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const err46 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.properties.request.anyOf,parentSchema:schema34.properties.request,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
if(data.session !== undefined){
let data23 = data.session;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
}
else {
const err47 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.session.type,parentSchema:schema34.properties.session,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.bot !== undefined){
let data24 = data.bot;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
const _errs88 = errors;
let valid20 = false;
const _errs89 = errors;
if(typeof data25 !== "string"){
const err48 = {instancePath:instancePath+"/bot/" + i1,schemaPath:"#/$defs/Text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid3 = _errs89 === errors;
valid20 = valid20 || _valid3;
const _errs92 = errors;
if(!(validate24(data25, {instancePath:instancePath+"/bot/" + i1,parentData:data24,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
var _valid3 = _errs92 === errors;
valid20 = valid20 || _valid3;
if(!valid20){
const err49 = {instancePath:instancePath+"/bot/" + i1,schemaPath:"#/properties/bot/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.properties.bot.items.anyOf,parentSchema:schema34.properties.bot.items,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.bot.type,parentSchema:schema34.properties.bot,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.silent !== undefined){
let data26 = data.silent;
if(typeof data26 !== "boolean"){
const err51 = {instancePath:instancePath+"/silent",schemaPath:"#/properties/silent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.silent.type,parentSchema:schema34.properties.silent,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.block !== undefined){
let data27 = data.block;
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err52 = {instancePath:instancePath+"/block",schemaPath:"#/properties/block/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.block,data:data27};
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
const err53 = {instancePath:instancePath+"/block",schemaPath:"#/properties/block/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.block.type,parentSchema:schema34.properties.block,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.capture !== undefined){
let data28 = data.capture;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length < 1){
const err54 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.capture,data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key7 in data28){
const _errs99 = errors;
if(typeof key7 === "string"){
if(!pattern25.test(key7)){
const err55 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_]\\w*$"},message:"must match pattern \""+"^[A-Za-z_]\\w*$"+"\"",schema:"^[A-Za-z_]\\w*$",parentSchema:schema34.properties.capture.propertyNames,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var valid22 = _errs99 === errors;
if(!valid22){
const err56 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid",schema:schema34.properties.capture.propertyNames,parentSchema:schema34.properties.capture,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
for(const key8 in data28){
let data29 = data28[key8];
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
const err57 = {instancePath:instancePath+"/capture/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capture/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.capture.additionalProperties,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/capture/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capture/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.capture.additionalProperties.type,parentSchema:schema34.properties.capture.additionalProperties,data:data29};
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
else {
const err59 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.capture.type,parentSchema:schema34.properties.capture,data:data28};
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
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.conversation === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversation"},message:"must have required property '"+"conversation"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.turns === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "turns"},message:"must have required property '"+"turns"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.$schema.type,parentSchema:schema33.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.conversation !== undefined){
let data1 = data.conversation;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/conversation",schemaPath:"#/properties/conversation/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.properties.conversation,data:data1};
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
const err5 = {instancePath:instancePath+"/conversation",schemaPath:"#/properties/conversation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.conversation.type,parentSchema:schema33.properties.conversation,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err7 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.properties.tags.items,data:data4};
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
const err8 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.tags.items.type,parentSchema:schema33.properties.tags.items,data:data4};
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
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.tags.type,parentSchema:schema33.properties.tags,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.start !== undefined){
let data5 = data.start;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err10 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.properties.start,data:data5};
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
const err11 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.start.type,parentSchema:schema33.properties.start,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.opens !== undefined){
let data6 = data.opens;
if(!((data6 === "bot") || (data6 === "user"))){
const err12 = {instancePath:instancePath+"/opens",schemaPath:"#/properties/opens/enum",keyword:"enum",params:{allowedValues: schema33.properties.opens.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.opens.enum,parentSchema:schema33.properties.opens,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.session !== undefined){
let data7 = data.session;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
const err13 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.session.type,parentSchema:schema33.properties.session,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.user !== undefined){
let data8 = data.user;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!((key1 === "firstName") || (key1 === "lastName"))){
const err14 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.user,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.firstName !== undefined){
let data9 = data8.firstName;
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/user/firstName",schemaPath:"#/properties/user/properties/firstName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.user.properties.firstName.type,parentSchema:schema33.properties.user.properties.firstName,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.lastName !== undefined){
let data10 = data8.lastName;
if(typeof data10 !== "string"){
const err16 = {instancePath:instancePath+"/user/lastName",schemaPath:"#/properties/user/properties/lastName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.user.properties.lastName.type,parentSchema:schema33.properties.user.properties.lastName,data:data10};
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
const err17 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.user.type,parentSchema:schema33.properties.user,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.channel !== undefined){
let data11 = data.channel;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err18 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.properties.channel,data:data11};
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
const err19 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.channel.type,parentSchema:schema33.properties.channel,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.locale !== undefined){
let data12 = data.locale;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err20 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.properties.locale,data:data12};
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
const err21 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.locale.type,parentSchema:schema33.properties.locale,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.now !== undefined){
let data13 = data.now;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err22 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$"+"\"",schema:"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$",parentSchema:schema33.properties.now,data:data13};
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
const err23 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.now.type,parentSchema:schema33.properties.now,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.turns !== undefined){
let data14 = data.turns;
if(Array.isArray(data14)){
if(data14.length < 1){
const err24 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.properties.turns,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate23(data14[i1], {instancePath:instancePath+"/turns/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.turns.type,parentSchema:schema33.properties.turns,data:data14};
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
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
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
if(data.conversations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversations"},message:"must have required property '"+"conversations"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "conversations"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
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
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.$schema.type,parentSchema:schema32.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.conversations !== undefined){
let data1 = data.conversations;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/conversations",schemaPath:"#/properties/conversations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.conversations,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data1[i0], {instancePath:instancePath+"/conversations/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/conversations",schemaPath:"#/properties/conversations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.conversations.type,parentSchema:schema32.properties.conversations,data:data1};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="conversation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.conversations === undefined) && (missing0 = "conversations")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema31.if,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};


function joined(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
