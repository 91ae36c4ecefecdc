// Generated from schemas/bot.schema.json by "npm run generate". Do not edit.
// @ts-nocheck
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"bot.schema.json","title":"apistep bot file","type":"object","required":["name"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"locale":{"type":"string"},"policies":{"$ref":"#/$defs/Policies"},"variables":{"type":"object","additionalProperties":{"$ref":"#/$defs/Variable"}},"intents":{"type":"object","additionalProperties":{"$ref":"#/$defs/IntentForm"}},"rules":{"type":"object","additionalProperties":{"enum":["error","warning","advice","off"]}},"securitySettings":{"type":"object","additionalProperties":{"$ref":"#/$defs/SecuritySetting"}},"apiSteps":{"type":"object","additionalProperties":{"$ref":"#/$defs/ApiStep"}},"blocks":{"anyOf":[{"$ref":"#/$defs/BlockIds"},{"$ref":"#/$defs/Blocks"}]},"events":{"$ref":"#/$defs/Events"}},"$defs":{"Policies":{"type":"object","additionalProperties":false,"properties":{"era":{"enum":["current","2022"],"title":"Policies.era"},"getBody":{"enum":["error","ignore"],"title":"Policies.getBody"},"textValue":{"enum":["string","coerce"],"title":"Policies.textValue"},"missingVariable":{"enum":["empty","omit","null"],"title":"Policies.missingVariable"},"timeout":{"$ref":"#/$defs/Duration"},"sessionMerge":{"enum":["shallow","replace","deep"],"title":"Policies.sessionMerge"},"reservedNamespace":{"enum":["refuse","overwrite"],"title":"Policies.reservedNamespace"},"scalarNamespace":{"enum":["overwrite","refuse"],"title":"Policies.scalarNamespace"},"emptyAnswer":{"enum":["ignore","error"],"title":"Policies.emptyAnswer"},"unreadableAnswer":{"enum":["error","ignore"],"title":"Policies.unreadableAnswer"},"unknownTarget":{"enum":["error","ignore"],"title":"Policies.unknownTarget"},"overLimitMessage":{"enum":["send","invalid"],"title":"Policies.overLimitMessage"},"invalidMessage":{"enum":["skip","error"],"title":"Policies.invalidMessage"},"jump":{"enum":["response","block"],"title":"Policies.jump"},"actionsAfterJump":{"enum":["stop","continue"],"title":"Policies.actionsAfterJump"},"textChoice":{"enum":["random","first"],"title":"Policies.textChoice"},"variablesChangedByApi":{"enum":["off","on"],"title":"Policies.variablesChangedByApi"},"loopLimit":{"type":"integer","minimum":1,"maximum":10000,"title":"Policies.loopLimit"},"errorPosition":{"enum":["move","stay"],"title":"Policies.errorPosition"},"expressionSyntax":{"enum":["off","on"],"title":"Policies.expressionSyntax"},"emptyValue":{"enum":["unknown","known"],"title":"Policies.emptyValue"},"contextLifespan":{"enum":["message","use"],"title":"Policies.contextLifespan"},"messageInterpolation":{"enum":["all","texts"],"title":"Policies.messageInterpolation"},"collectedNumber":{"enum":["number","string"],"title":"Policies.collectedNumber"},"conditionCase":{"enum":["sensitive","insensitive"],"title":"Policies.conditionCase"}},"title":"Policies"},"Variable":{"type":["object","null"],"additionalProperties":false,"properties":{"default":{"type":"string","title":"Variable.default"},"sensitive":{"type":"boolean","title":"Variable.sensitive"},"description":{"type":"string","title":"Variable.description"}},"title":"Variable"},"ApiStep":{"type":"object","required":["method","path"],"additionalProperties":false,"properties":{"description":{"type":"string","title":"ApiStep.description"},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"],"title":"ApiStep.method"},"path":{"type":"string","pattern":"^/","$comment":"a path that starts with a slash","title":"ApiStep.path"},"auth":{"$ref":"#/$defs/Auth"},"security":{"type":"string","pattern":"\\S","title":"ApiStep.security"},"query":{"$ref":"#/$defs/Rows"},"headers":{"$ref":"#/$defs/Rows"},"body":{"$ref":"#/$defs/Rows"},"expects":{"$ref":"#/$defs/Expects"},"samples":{"type":"array","items":{"$ref":"#/$defs/Sample"},"title":"ApiStep.samples"}},"title":"ApiStep"},"Auth":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"bearer":{"type":"string","pattern":"\\S","title":"Auth.bearer"},"basic":{"type":"object","required":["username","password"],"additionalProperties":false,"properties":{"username":{"type":"string"},"password":{"type":"string"}},"title":"Auth.basic"}},"title":"Auth"},"SecuritySetting":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"hmac":{"$ref":"#/$defs/HmacSetting"},"ssl":{"$ref":"#/$defs/SslSetting"}},"title":"SecuritySetting"},"HmacSetting":{"type":"object","required":["key","secret"],"additionalProperties":false,"properties":{"key":{"type":"string","pattern":"\\S","title":"HmacSetting.key"},"secret":{"type":"string","pattern":"\\S","title":"HmacSetting.secret"},"encoding":{"enum":["sha256","sha1","sha384","sha512"],"title":"HmacSetting.encoding"},"profile":{"enum":["faktion-2020"],"title":"HmacSetting.profile"}},"title":"HmacSetting"},"SslSetting":{"type":"object","required":["key","certificate"],"additionalProperties":false,"properties":{"key":{"type":"string","pattern":"\\S","title":"SslSetting.key"},"certificate":{"type":"string","pattern":"\\S","title":"SslSetting.certificate"}},"title":"SslSetting"},"Rows":{"type":"object","additionalProperties":{"$ref":"#/$defs/Row"},"title":"Rows"},"Row":{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","title":"Row.text"},"variable":{"type":"string","pattern":"\\S","title":"Row.variable"},"dialogstate":{"type":"string","pattern":"\\S","title":"Row.dialogstate"},"schema":{"$ref":"#/$defs/JsonSchema"}},"title":"Row"},"Expects":{"type":"object","additionalProperties":false,"properties":{"session":{"type":"object","additionalProperties":{"$ref":"#/$defs/JsonSchema"},"title":"Expects.session"},"nextDialogstate":{"anyOf":[{"$ref":"#/$defs/Target"},{"$ref":"#/$defs/Targets"},{"type":"null"}],"title":"Expects.nextDialogstate"},"within":{"$ref":"#/$defs/Duration"},"statuses":{"$ref":"#/$defs/Statuses"}},"title":"Expects"},"Statuses":{"type":"object","propertyNames":{"pattern":"^(?!200$)[2345]\\d\\d$","$comment":"a status from 201 to 599"},"additionalProperties":{"type":"string","pattern":"\\S","$comment":"the reason, a text"},"title":"Statuses"},"Target":{"type":"string","pattern":"\\S","title":"Target"},"Targets":{"type":"array","uniqueItems":true,"items":{"type":["string","null"],"pattern":"\\S"},"title":"Targets"},"Sample":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S","title":"Sample.name"},"session":{"type":"object","additionalProperties":true,"title":"Sample.session"},"tags":{"type":"array","items":{"type":"string","pattern":"\\S"},"title":"Sample.tags"},"table":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/TableRow"},"title":"Sample.table"},"expect":{"$ref":"#/$defs/Expectation"}},"title":"Sample"},"TableRow":{"type":"object","minProperties":1,"additionalProperties":true,"title":"TableRow"},"Expectation":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"title":"Expectation.status"},"session":{"type":"object","additionalProperties":true,"title":"Expectation.session"},"messages":{"type":"array","items":{"$ref":"#/$defs/ExpectedText"},"title":"Expectation.messages"},"nextDialogstate":{"type":["string","null"],"pattern":"\\S","title":"Expectation.nextDialogstate"}},"title":"Expectation"},"ExpectedText":{"type":"string","title":"ExpectedText"},"BlockIds":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"\\S"},"title":"BlockIds"},"Blocks":{"type":"object","additionalProperties":{"$ref":"#/$defs/Block"},"title":"Blocks"},"Block":{"type":["object","null"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"\\S","title":"Block.id"},"description":{"type":"string","title":"Block.description"},"intent":{"type":"string","pattern":"\\S","title":"Block.intent"},"requires":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"\\S"},"title":"Block.requires"},"context":{"type":"object","additionalProperties":{"type":"integer","minimum":1},"title":"Block.context"},"messages":{"$ref":"#/$defs/Messages"},"collect":{"$ref":"#/$defs/Collect"},"conditions":{"$ref":"#/$defs/Conditions"},"else":{"$ref":"#/$defs/GoToForm"},"actions":{"$ref":"#/$defs/Actions"},"goTo":{"$ref":"#/$defs/GoToForm"}},"title":"Block"},"IntentForm":{"anyOf":[{"$ref":"#/$defs/Phrases"},{"$ref":"#/$defs/Intent"}],"title":"IntentForm"},"Phrases":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"},"title":"Phrases"},"Intent":{"type":"object","required":["phrases"],"additionalProperties":false,"properties":{"phrases":{"$ref":"#/$defs/Phrases"},"threshold":{"type":"number","minimum":0,"exclusiveMaximum":1,"title":"Intent.threshold"},"description":{"type":"string","title":"Intent.description"}},"title":"Intent"},"Events":{"type":"object","additionalProperties":false,"properties":{"variablesChanged":{"type":"array","items":{"$ref":"#/$defs/Watch"},"title":"Events.variablesChanged"},"silence":{"$ref":"#/$defs/Silence"}},"title":"Events"},"Watch":{"type":"object","required":["variable","block"],"additionalProperties":false,"properties":{"variable":{"type":"string","pattern":"\\S","title":"Watch.variable"},"block":{"type":"string","pattern":"\\S","title":"Watch.block"}},"title":"Watch"},"Silence":{"type":"object","required":["after","block"],"additionalProperties":false,"properties":{"after":{"$ref":"#/$defs/Duration"},"block":{"type":"string","pattern":"\\S","title":"Silence.block"}},"title":"Silence"},"GoToForm":{"anyOf":[{"$ref":"#/$defs/Target"},{"$ref":"#/$defs/GoTo"}],"title":"GoToForm"},"GoTo":{"type":"object","additionalProperties":false,"properties":{"block":{"type":"string","pattern":"\\S","title":"GoTo.block"},"variable":{"type":"string","pattern":"\\S","title":"GoTo.variable"},"set":{"$ref":"#/$defs/Assignments"}},"title":"GoTo"},"Assignments":{"type":"object","additionalProperties":{"$ref":"#/$defs/AssignedValue"},"title":"Assignments"},"AssignedValue":{"anyOf":[{"$ref":"#/$defs/Text"},{"$ref":"#/$defs/BlockValue"}],"title":"AssignedValue"},"Text":{"type":"string","title":"Text"},"BlockValue":{"type":"object","required":["dialogstate"],"additionalProperties":false,"properties":{"dialogstate":{"type":"string","pattern":"\\S","title":"BlockValue.dialogstate"}},"title":"BlockValue"},"Messages":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/MessageForm"},"title":"Messages"},"MessageForm":{"anyOf":[{"$ref":"#/$defs/TextForm"},{"$ref":"#/$defs/RichMessage"}],"title":"MessageForm"},"TextForm":{"type":"string","pattern":"\\S","title":"TextForm"},"RichMessage":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"text":{"$ref":"#/$defs/TextsForm"},"buttons":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ButtonForm"},"title":"RichMessage.buttons"},"quickReplies":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/QuickReplyForm"},"title":"RichMessage.quickReplies"},"carousel":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/CardForm"},"title":"RichMessage.carousel"},"list":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ListElementForm"},"title":"RichMessage.list"},"media":{"$ref":"#/$defs/MediaForm"},"type":{"type":"string","pattern":"\\S","title":"RichMessage.type"},"config":{"type":"object","additionalProperties":true,"title":"RichMessage.config"}},"title":"RichMessage"},"TextsForm":{"anyOf":[{"$ref":"#/$defs/TextForm"},{"$ref":"#/$defs/TextAlternatives"}],"title":"TextsForm"},"TextAlternatives":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"},"title":"TextAlternatives"},"ButtonForm":{"type":"object","additionalProperties":false,"properties":{"title":{"type":"string","pattern":"\\S","title":"ButtonForm.title"},"goTo":{"type":"string","pattern":"\\S","title":"ButtonForm.goTo"},"set":{"$ref":"#/$defs/Assignments"},"url":{"type":"string","pattern":"\\S","title":"ButtonForm.url"},"phone":{"type":"string","pattern":"\\S","title":"ButtonForm.phone"},"share":{"const":true,"title":"ButtonForm.share"}},"title":"ButtonForm"},"QuickReplyForm":{"type":"object","required":["title"],"additionalProperties":false,"properties":{"title":{"type":"string","pattern":"\\S","title":"QuickReplyForm.title"},"goTo":{"type":"string","pattern":"\\S","title":"QuickReplyForm.goTo"},"set":{"$ref":"#/$defs/Assignments"},"location":{"const":true,"title":"QuickReplyForm.location"},"imageUrl":{"type":"string","pattern":"\\S","title":"QuickReplyForm.imageUrl"}},"title":"QuickReplyForm"},"CardForm":{"type":"object","required":["title","imageUrl"],"additionalProperties":false,"properties":{"title":{"type":"string","pattern":"\\S","title":"CardForm.title"},"subTitle":{"type":"string","title":"CardForm.subTitle"},"imageUrl":{"type":"string","pattern":"\\S","title":"CardForm.imageUrl"},"webUrl":{"type":"string","pattern":"\\S","title":"CardForm.webUrl"},"buttons":{"type":"array","items":{"$ref":"#/$defs/ButtonForm"},"title":"CardForm.buttons"}},"title":"CardForm"},"ListElementForm":{"type":"object","required":["title"],"additionalProperties":false,"properties":{"title":{"type":"string","pattern":"\\S","title":"ListElementForm.title"},"subTitle":{"type":"string","title":"ListElementForm.subTitle"},"imageUrl":{"type":"string","pattern":"\\S","title":"ListElementForm.imageUrl"},"button":{"$ref":"#/$defs/ButtonForm"}},"title":"ListElementForm"},"MediaForm":{"type":"object","required":["type","url"],"additionalProperties":false,"properties":{"type":{"enum":["image","video","audio"],"title":"MediaForm.type"},"url":{"type":"string","pattern":"\\S","title":"MediaForm.url"},"isCache":{"type":"boolean","title":"MediaForm.isCache"}},"title":"MediaForm"},"Collect":{"type":"object","required":["variable"],"additionalProperties":false,"properties":{"variable":{"type":"string","pattern":"\\S","title":"Collect.variable"},"type":{"enum":["any","number","email","phone","url","date","hours","language","location","values"],"title":"Collect.type"},"values":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"\\S"},"title":"Collect.values"},"dates":{"enum":["any","past","future"],"title":"Collect.dates"},"ask":{"$ref":"#/$defs/AskForm"},"invalid":{"type":"array","maxItems":2,"items":{"type":"string"},"title":"Collect.invalid"},"otherwise":{"$ref":"#/$defs/GoToForm"},"nlp":{"enum":["on","off"],"title":"Collect.nlp"},"goTo":{"$ref":"#/$defs/GoToForm"}},"title":"Collect"},"AskForm":{"anyOf":[{"$ref":"#/$defs/TextForm"},{"$ref":"#/$defs/Messages"}],"title":"AskForm"},"Conditions":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Branch"},"title":"Conditions"},"Branch":{"type":"object","required":["if","goTo"],"additionalProperties":false,"properties":{"if":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ConditionRow"},"title":"Branch.if"},"goTo":{"$ref":"#/$defs/GoToForm"}},"title":"Branch"},"ConditionRow":{"type":"object","required":["variable","operator"],"additionalProperties":false,"properties":{"join":{"enum":["and","or"],"title":"ConditionRow.join"},"variable":{"type":"string","pattern":"\\S","title":"ConditionRow.variable"},"operator":{"enum":["equals","greater than","greater than or equals","smaller than","exists","does not exist","not equals","smaller than or equals","contains","matches","lower than","less than"],"title":"ConditionRow.operator"},"value":{"type":["string","number","boolean"],"title":"ConditionRow.value"},"caseSensitive":{"type":"boolean","title":"ConditionRow.caseSensitive"}},"title":"ConditionRow"},"Actions":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Action"},"title":"Actions"},"Action":{"type":"object","additionalProperties":false,"properties":{"api":{"type":"string","pattern":"\\S","title":"Action.api"},"clearSession":{"anyOf":[{"$ref":"#/$defs/VariableNames"},{"$ref":"#/$defs/AllVariables"}],"title":"Action.clearSession"},"set":{"$ref":"#/$defs/Assignments"},"goToVariable":{"type":"string","pattern":"\\S","title":"Action.goToVariable"},"delay":{"$ref":"#/$defs/Duration"},"getTime":{"$ref":"#/$defs/GetTime"},"language":{"enum":["en-us","nl-nl","fr-fr","zh-cn","es-es","it-it","de-de","ja-jp","pt-br"],"title":"Action.language"}},"title":"Action"},"VariableNames":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"},"title":"VariableNames"},"AllVariables":{"enum":["all"],"title":"AllVariables"},"GetTime":{"type":"object","required":["variable"],"additionalProperties":false,"properties":{"variable":{"type":"string","pattern":"\\S","title":"GetTime.variable"},"offset":{"type":"number","minimum":-12,"maximum":14,"title":"GetTime.offset"}},"title":"GetTime"},"Duration":{"type":"string","pattern":"^\\d+(\\.\\d+)?(ms|s|m)$","$comment":"a time such as 500ms, 2s or 1m","title":"Duration"},"JsonSchema":{"type":["object","boolean"],"additionalProperties":true,"title":"JsonSchema"}}};
const schema34 = {"type":["object","null"],"additionalProperties":false,"properties":{"default":{"type":"string","title":"Variable.default"},"sensitive":{"type":"boolean","title":"Variable.sensitive"},"description":{"type":"string","title":"Variable.description"}},"title":"Variable"};
const schema57 = {"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"\\S"},"title":"BlockIds"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("\\S", "u");
const schema32 = {"type":"object","additionalProperties":false,"properties":{"era":{"enum":["current","2022"],"title":"Policies.era"},"getBody":{"enum":["error","ignore"],"title":"Policies.getBody"},"textValue":{"enum":["string","coerce"],"title":"Policies.textValue"},"missingVariable":{"enum":["empty","omit","null"],"title":"Policies.missingVariable"},"timeout":{"$ref":"#/$defs/Duration"},"sessionMerge":{"enum":["shallow","replace","deep"],"title":"Policies.sessionMerge"},"reservedNamespace":{"enum":["refuse","overwrite"],"title":"Policies.reservedNamespace"},"scalarNamespace":{"enum":["overwrite","refuse"],"title":"Policies.scalarNamespace"},"emptyAnswer":{"enum":["ignore","error"],"title":"Policies.emptyAnswer"},"unreadableAnswer":{"enum":["error","ignore"],"title":"Policies.unreadableAnswer"},"unknownTarget":{"enum":["error","ignore"],"title":"Policies.unknownTarget"},"overLimitMessage":{"enum":["send","invalid"],"title":"Policies.overLimitMessage"},"invalidMessage":{"enum":["skip","error"],"title":"Policies.invalidMessage"},"jump":{"enum":["response","block"],"title":"Policies.jump"},"actionsAfterJump":{"enum":["stop","continue"],"title":"Policies.actionsAfterJump"},"textChoice":{"enum":["random","first"],"title":"Policies.textChoice"},"variablesChangedByApi":{"enum":["off","on"],"title":"Policies.variablesChangedByApi"},"loopLimit":{"type":"integer","minimum":1,"maximum":10000,"title":"Policies.loopLimit"},"errorPosition":{"enum":["move","stay"],"title":"Policies.errorPosition"},"expressionSyntax":{"enum":["off","on"],"title":"Policies.expressionSyntax"},"emptyValue":{"enum":["unknown","known"],"title":"Policies.emptyValue"},"contextLifespan":{"enum":["message","use"],"title":"Policies.contextLifespan"},"messageInterpolation":{"enum":["all","texts"],"title":"Policies.messageInterpolation"},"collectedNumber":{"enum":["number","string"],"title":"Policies.collectedNumber"},"conditionCase":{"enum":["sensitive","insensitive"],"title":"Policies.conditionCase"}},"title":"Policies"};
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
if(data.sessionMerge !== undefined){
let data5 = data.sessionMerge;
if(!(((data5 === "shallow") || (data5 === "replace")) || (data5 === "deep"))){
const err7 = {instancePath:instancePath+"/sessionMerge",schemaPath:"#/properties/sessionMerge/enum",keyword:"enum",params:{allowedValues: schema32.properties.sessionMerge.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.sessionMerge.enum,parentSchema:schema32.properties.sessionMerge,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reservedNamespace !== undefined){
let data6 = data.reservedNamespace;
if(!((data6 === "refuse") || (data6 === "overwrite"))){
const err8 = {instancePath:instancePath+"/reservedNamespace",schemaPath:"#/properties/reservedNamespace/enum",keyword:"enum",params:{allowedValues: schema32.properties.reservedNamespace.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.reservedNamespace.enum,parentSchema:schema32.properties.reservedNamespace,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.scalarNamespace !== undefined){
let data7 = data.scalarNamespace;
if(!((data7 === "overwrite") || (data7 === "refuse"))){
const err9 = {instancePath:instancePath+"/scalarNamespace",schemaPath:"#/properties/scalarNamespace/enum",keyword:"enum",params:{allowedValues: schema32.properties.scalarNamespace.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.scalarNamespace.enum,parentSchema:schema32.properties.scalarNamespace,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.emptyAnswer !== undefined){
let data8 = data.emptyAnswer;
if(!((data8 === "ignore") || (data8 === "error"))){
const err10 = {instancePath:instancePath+"/emptyAnswer",schemaPath:"#/properties/emptyAnswer/enum",keyword:"enum",params:{allowedValues: schema32.properties.emptyAnswer.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.emptyAnswer.enum,parentSchema:schema32.properties.emptyAnswer,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.unreadableAnswer !== undefined){
let data9 = data.unreadableAnswer;
if(!((data9 === "error") || (data9 === "ignore"))){
const err11 = {instancePath:instancePath+"/unreadableAnswer",schemaPath:"#/properties/unreadableAnswer/enum",keyword:"enum",params:{allowedValues: schema32.properties.unreadableAnswer.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.unreadableAnswer.enum,parentSchema:schema32.properties.unreadableAnswer,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.unknownTarget !== undefined){
let data10 = data.unknownTarget;
if(!((data10 === "error") || (data10 === "ignore"))){
const err12 = {instancePath:instancePath+"/unknownTarget",schemaPath:"#/properties/unknownTarget/enum",keyword:"enum",params:{allowedValues: schema32.properties.unknownTarget.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.unknownTarget.enum,parentSchema:schema32.properties.unknownTarget,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.overLimitMessage !== undefined){
let data11 = data.overLimitMessage;
if(!((data11 === "send") || (data11 === "invalid"))){
const err13 = {instancePath:instancePath+"/overLimitMessage",schemaPath:"#/properties/overLimitMessage/enum",keyword:"enum",params:{allowedValues: schema32.properties.overLimitMessage.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.overLimitMessage.enum,parentSchema:schema32.properties.overLimitMessage,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.invalidMessage !== undefined){
let data12 = data.invalidMessage;
if(!((data12 === "skip") || (data12 === "error"))){
const err14 = {instancePath:instancePath+"/invalidMessage",schemaPath:"#/properties/invalidMessage/enum",keyword:"enum",params:{allowedValues: schema32.properties.invalidMessage.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.invalidMessage.enum,parentSchema:schema32.properties.invalidMessage,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.jump !== undefined){
let data13 = data.jump;
if(!((data13 === "response") || (data13 === "block"))){
const err15 = {instancePath:instancePath+"/jump",schemaPath:"#/properties/jump/enum",keyword:"enum",params:{allowedValues: schema32.properties.jump.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.jump.enum,parentSchema:schema32.properties.jump,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.actionsAfterJump !== undefined){
let data14 = data.actionsAfterJump;
if(!((data14 === "stop") || (data14 === "continue"))){
const err16 = {instancePath:instancePath+"/actionsAfterJump",schemaPath:"#/properties/actionsAfterJump/enum",keyword:"enum",params:{allowedValues: schema32.properties.actionsAfterJump.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.actionsAfterJump.enum,parentSchema:schema32.properties.actionsAfterJump,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.textChoice !== undefined){
let data15 = data.textChoice;
if(!((data15 === "random") || (data15 === "first"))){
const err17 = {instancePath:instancePath+"/textChoice",schemaPath:"#/properties/textChoice/enum",keyword:"enum",params:{allowedValues: schema32.properties.textChoice.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.textChoice.enum,parentSchema:schema32.properties.textChoice,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.variablesChangedByApi !== undefined){
let data16 = data.variablesChangedByApi;
if(!((data16 === "off") || (data16 === "on"))){
const err18 = {instancePath:instancePath+"/variablesChangedByApi",schemaPath:"#/properties/variablesChangedByApi/enum",keyword:"enum",params:{allowedValues: schema32.properties.variablesChangedByApi.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.variablesChangedByApi.enum,parentSchema:schema32.properties.variablesChangedByApi,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.loopLimit !== undefined){
let data17 = data.loopLimit;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err19 = {instancePath:instancePath+"/loopLimit",schemaPath:"#/properties/loopLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.loopLimit.type,parentSchema:schema32.properties.loopLimit,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10000 || isNaN(data17)){
const err20 = {instancePath:instancePath+"/loopLimit",schemaPath:"#/properties/loopLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema32.properties.loopLimit,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err21 = {instancePath:instancePath+"/loopLimit",schemaPath:"#/properties/loopLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.loopLimit,data:data17};
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
if(data.errorPosition !== undefined){
let data18 = data.errorPosition;
if(!((data18 === "move") || (data18 === "stay"))){
const err22 = {instancePath:instancePath+"/errorPosition",schemaPath:"#/properties/errorPosition/enum",keyword:"enum",params:{allowedValues: schema32.properties.errorPosition.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.errorPosition.enum,parentSchema:schema32.properties.errorPosition,data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.expressionSyntax !== undefined){
let data19 = data.expressionSyntax;
if(!((data19 === "off") || (data19 === "on"))){
const err23 = {instancePath:instancePath+"/expressionSyntax",schemaPath:"#/properties/expressionSyntax/enum",keyword:"enum",params:{allowedValues: schema32.properties.expressionSyntax.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.expressionSyntax.enum,parentSchema:schema32.properties.expressionSyntax,data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.emptyValue !== undefined){
let data20 = data.emptyValue;
if(!((data20 === "unknown") || (data20 === "known"))){
const err24 = {instancePath:instancePath+"/emptyValue",schemaPath:"#/properties/emptyValue/enum",keyword:"enum",params:{allowedValues: schema32.properties.emptyValue.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.emptyValue.enum,parentSchema:schema32.properties.emptyValue,data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.contextLifespan !== undefined){
let data21 = data.contextLifespan;
if(!((data21 === "message") || (data21 === "use"))){
const err25 = {instancePath:instancePath+"/contextLifespan",schemaPath:"#/properties/contextLifespan/enum",keyword:"enum",params:{allowedValues: schema32.properties.contextLifespan.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.contextLifespan.enum,parentSchema:schema32.properties.contextLifespan,data:data21};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.messageInterpolation !== undefined){
let data22 = data.messageInterpolation;
if(!((data22 === "all") || (data22 === "texts"))){
const err26 = {instancePath:instancePath+"/messageInterpolation",schemaPath:"#/properties/messageInterpolation/enum",keyword:"enum",params:{allowedValues: schema32.properties.messageInterpolation.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.messageInterpolation.enum,parentSchema:schema32.properties.messageInterpolation,data:data22};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.collectedNumber !== undefined){
let data23 = data.collectedNumber;
if(!((data23 === "number") || (data23 === "string"))){
const err27 = {instancePath:instancePath+"/collectedNumber",schemaPath:"#/properties/collectedNumber/enum",keyword:"enum",params:{allowedValues: schema32.properties.collectedNumber.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.collectedNumber.enum,parentSchema:schema32.properties.collectedNumber,data:data23};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.conditionCase !== undefined){
let data24 = data.conditionCase;
if(!((data24 === "sensitive") || (data24 === "insensitive"))){
const err28 = {instancePath:instancePath+"/conditionCase",schemaPath:"#/properties/conditionCase/enum",keyword:"enum",params:{allowedValues: schema32.properties.conditionCase.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.conditionCase.enum,parentSchema:schema32.properties.conditionCase,data:data24};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"anyOf":[{"$ref":"#/$defs/Phrases"},{"$ref":"#/$defs/Intent"}],"title":"IntentForm"};
const schema36 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"},"title":"Phrases"};
const schema37 = {"type":"object","required":["phrases"],"additionalProperties":false,"properties":{"phrases":{"$ref":"#/$defs/Phrases"},"threshold":{"type":"number","minimum":0,"exclusiveMaximum":1,"title":"Intent.threshold"},"description":{"type":"string","title":"Intent.description"}},"title":"Intent"};

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
if(data.phrases === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phrases"},message:"must have required property '"+"phrases"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "phrases") || (key0 === "threshold")) || (key0 === "description"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.phrases !== undefined){
let data0 = data.phrases;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/phrases",schemaPath:"#/$defs/Phrases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/phrases/" + i0,schemaPath:"#/$defs/Phrases/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.items,data:data1};
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
const err4 = {instancePath:instancePath+"/phrases/" + i0,schemaPath:"#/$defs/Phrases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.items.type,parentSchema:schema36.items,data:data1};
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
const err5 = {instancePath:instancePath+"/phrases",schemaPath:"#/$defs/Phrases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.type,parentSchema:schema36,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.threshold !== undefined){
let data2 = data.threshold;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.threshold,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 >= 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema37.properties.threshold,data:data2};
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
const err8 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.threshold.type,parentSchema:schema37.properties.threshold,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.description.type,parentSchema:schema37.properties.description,data:data3};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/Phrases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Phrases/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.items,data:data0};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Phrases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.items.type,parentSchema:schema36.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/Phrases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs6 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema35.anyOf,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema39 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"hmac":{"$ref":"#/$defs/HmacSetting"},"ssl":{"$ref":"#/$defs/SslSetting"}},"title":"SecuritySetting"};
const schema40 = {"type":"object","required":["key","secret"],"additionalProperties":false,"properties":{"key":{"type":"string","pattern":"\\S","title":"HmacSetting.key"},"secret":{"type":"string","pattern":"\\S","title":"HmacSetting.secret"},"encoding":{"enum":["sha256","sha1","sha384","sha512"],"title":"HmacSetting.encoding"},"profile":{"enum":["faktion-2020"],"title":"HmacSetting.profile"}},"title":"HmacSetting"};
const schema41 = {"type":"object","required":["key","certificate"],"additionalProperties":false,"properties":{"key":{"type":"string","pattern":"\\S","title":"SslSetting.key"},"certificate":{"type":"string","pattern":"\\S","title":"SslSetting.certificate"}},"title":"SslSetting"};

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
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "hmac") || (key0 === "ssl"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.hmac !== undefined){
let data0 = data.hmac;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
const err3 = {instancePath:instancePath+"/hmac",schemaPath:"#/$defs/HmacSetting/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema40.required,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.secret === undefined){
const err4 = {instancePath:instancePath+"/hmac",schemaPath:"#/$defs/HmacSetting/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema40.required,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "key") || (key1 === "secret")) || (key1 === "encoding")) || (key1 === "profile"))){
const err5 = {instancePath:instancePath+"/hmac",schemaPath:"#/$defs/HmacSetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.key !== undefined){
let data1 = data0.key;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/hmac/key",schemaPath:"#/$defs/HmacSetting/properties/key/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema40.properties.key,data:data1};
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
const err7 = {instancePath:instancePath+"/hmac/key",schemaPath:"#/$defs/HmacSetting/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.key.type,parentSchema:schema40.properties.key,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.secret !== undefined){
let data2 = data0.secret;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/hmac/secret",schemaPath:"#/$defs/HmacSetting/properties/secret/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema40.properties.secret,data:data2};
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
const err9 = {instancePath:instancePath+"/hmac/secret",schemaPath:"#/$defs/HmacSetting/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.secret.type,parentSchema:schema40.properties.secret,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.encoding !== undefined){
let data3 = data0.encoding;
if(!((((data3 === "sha256") || (data3 === "sha1")) || (data3 === "sha384")) || (data3 === "sha512"))){
const err10 = {instancePath:instancePath+"/hmac/encoding",schemaPath:"#/$defs/HmacSetting/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema40.properties.encoding.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.encoding.enum,parentSchema:schema40.properties.encoding,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.profile !== undefined){
let data4 = data0.profile;
if(!(data4 === "faktion-2020")){
const err11 = {instancePath:instancePath+"/hmac/profile",schemaPath:"#/$defs/HmacSetting/properties/profile/enum",keyword:"enum",params:{allowedValues: schema40.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.profile.enum,parentSchema:schema40.properties.profile,data:data4};
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
const err12 = {instancePath:instancePath+"/hmac",schemaPath:"#/$defs/HmacSetting/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ssl !== undefined){
let data5 = data.ssl;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
const err13 = {instancePath:instancePath+"/ssl",schemaPath:"#/$defs/SslSetting/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema41.required,parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.certificate === undefined){
const err14 = {instancePath:instancePath+"/ssl",schemaPath:"#/$defs/SslSetting/required",keyword:"required",params:{missingProperty: "certificate"},message:"must have required property '"+"certificate"+"'",schema:schema41.required,parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "key") || (key2 === "certificate"))){
const err15 = {instancePath:instancePath+"/ssl",schemaPath:"#/$defs/SslSetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.key !== undefined){
let data6 = data5.key;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err16 = {instancePath:instancePath+"/ssl/key",schemaPath:"#/$defs/SslSetting/properties/key/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema41.properties.key,data:data6};
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
const err17 = {instancePath:instancePath+"/ssl/key",schemaPath:"#/$defs/SslSetting/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.key.type,parentSchema:schema41.properties.key,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.certificate !== undefined){
let data7 = data5.certificate;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err18 = {instancePath:instancePath+"/ssl/certificate",schemaPath:"#/$defs/SslSetting/properties/certificate/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema41.properties.certificate,data:data7};
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
const err19 = {instancePath:instancePath+"/ssl/certificate",schemaPath:"#/$defs/SslSetting/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.certificate.type,parentSchema:schema41.properties.certificate,data:data7};
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
const err20 = {instancePath:instancePath+"/ssl",schemaPath:"#/$defs/SslSetting/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data:data5};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","required":["method","path"],"additionalProperties":false,"properties":{"description":{"type":"string","title":"ApiStep.description"},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"],"title":"ApiStep.method"},"path":{"type":"string","pattern":"^/","$comment":"a path that starts with a slash","title":"ApiStep.path"},"auth":{"$ref":"#/$defs/Auth"},"security":{"type":"string","pattern":"\\S","title":"ApiStep.security"},"query":{"$ref":"#/$defs/Rows"},"headers":{"$ref":"#/$defs/Rows"},"body":{"$ref":"#/$defs/Rows"},"expects":{"$ref":"#/$defs/Expects"},"samples":{"type":"array","items":{"$ref":"#/$defs/Sample"},"title":"ApiStep.samples"}},"title":"ApiStep"};
const schema43 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"bearer":{"type":"string","pattern":"\\S","title":"Auth.bearer"},"basic":{"type":"object","required":["username","password"],"additionalProperties":false,"properties":{"username":{"type":"string"},"password":{"type":"string"}},"title":"Auth.basic"}},"title":"Auth"};
const pattern12 = new RegExp("^/", "u");
const schema44 = {"type":"object","additionalProperties":{"$ref":"#/$defs/Row"},"title":"Rows"};
const schema45 = {"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","title":"Row.text"},"variable":{"type":"string","pattern":"\\S","title":"Row.variable"},"dialogstate":{"type":"string","pattern":"\\S","title":"Row.dialogstate"},"schema":{"$ref":"#/$defs/JsonSchema"}},"title":"Row"};
const schema46 = {"type":["object","boolean"],"additionalProperties":true,"title":"JsonSchema"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "variable")) || (key0 === "dialogstate")) || (key0 === "schema"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
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
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.text.type,parentSchema:schema45.properties.text,data:data0};
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
const err2 = {instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema45.properties.variable,data:data1};
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
const err3 = {instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.variable.type,parentSchema:schema45.properties.variable,data:data1};
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
const err4 = {instancePath:instancePath+"/dialogstate",schemaPath:"#/properties/dialogstate/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema45.properties.dialogstate,data:data2};
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
const err5 = {instancePath:instancePath+"/dialogstate",schemaPath:"#/properties/dialogstate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.dialogstate.type,parentSchema:schema45.properties.dialogstate,data:data2};
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
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/$defs/JsonSchema/type",keyword:"type",params:{type: schema46.type},message:"must be object,boolean",schema:schema46.type,parentSchema:schema46,data:data3};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate31(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","additionalProperties":false,"properties":{"session":{"type":"object","additionalProperties":{"$ref":"#/$defs/JsonSchema"},"title":"Expects.session"},"nextDialogstate":{"anyOf":[{"$ref":"#/$defs/Target"},{"$ref":"#/$defs/Targets"},{"type":"null"}],"title":"Expects.nextDialogstate"},"within":{"$ref":"#/$defs/Duration"},"statuses":{"$ref":"#/$defs/Statuses"}},"title":"Expects"};
const schema49 = {"type":"string","pattern":"\\S","title":"Target"};
const schema50 = {"type":"array","uniqueItems":true,"items":{"type":["string","null"],"pattern":"\\S"},"title":"Targets"};
const schema52 = {"type":"object","propertyNames":{"pattern":"^(?!200$)[2345]\\d\\d$","$comment":"a status from 201 to 599"},"additionalProperties":{"type":"string","pattern":"\\S","$comment":"the reason, a text"},"title":"Statuses"};
const pattern20 = new RegExp("^(?!200$)[2345]\\d\\d$", "u");

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
for(const key0 in data){
if(!((((key0 === "session") || (key0 === "nextDialogstate")) || (key0 === "within")) || (key0 === "statuses"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
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
const err1 = {instancePath:instancePath+"/session/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/JsonSchema/type",keyword:"type",params:{type: schema46.type},message:"must be object,boolean",schema:schema46.type,parentSchema:schema46,data:data1};
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
const err2 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.properties.session.type,parentSchema:schema47.properties.session,data:data0};
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
const err3 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/$defs/Target/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema49,data:data2};
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
const err4 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/$defs/Target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data2};
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
const err5 = {instancePath:instancePath+"/nextDialogstate/" + i0,schemaPath:"#/$defs/Targets/items/type",keyword:"type",params:{type: schema50.items.type},message:"must be string,null",schema:schema50.items.type,parentSchema:schema50.items,data:data3};
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
const err6 = {instancePath:instancePath+"/nextDialogstate/" + i0,schemaPath:"#/$defs/Targets/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema50.items,data:data3};
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
const err7 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/$defs/Targets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema50,data:data2};
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
const err8 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/$defs/Targets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.type,parentSchema:schema50,data:data2};
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
const _errs19 = errors;
if(data2 !== null){
const err9 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/properties/nextDialogstate/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema47.properties.nextDialogstate.anyOf[2].type,parentSchema:schema47.properties.nextDialogstate.anyOf[2],data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err10 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/properties/nextDialogstate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema47.properties.nextDialogstate.anyOf,parentSchema:schema47.properties.nextDialogstate,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?(ms|s|m)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?(ms|s|m)$"+"\"",schema:"^\\d+(\\.\\d+)?(ms|s|m)$",parentSchema:schema33,data:data4};
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
const err12 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.statuses !== undefined){
let data5 = data.statuses;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
const _errs28 = errors;
if(typeof key2 === "string"){
if(!pattern20.test(key2)){
const err13 = {instancePath:instancePath+"/statuses",schemaPath:"#/$defs/Statuses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!200$)[2345]\\d\\d$"},message:"must match pattern \""+"^(?!200$)[2345]\\d\\d$"+"\"",schema:"^(?!200$)[2345]\\d\\d$",parentSchema:schema52.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid11 = _errs28 === errors;
if(!valid11){
const err14 = {instancePath:instancePath+"/statuses",schemaPath:"#/$defs/Statuses/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema52.propertyNames,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key3 in data5){
let data6 = data5[key3];
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/statuses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Statuses/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema52.additionalProperties,data:data6};
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
const err16 = {instancePath:instancePath+"/statuses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Statuses/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.additionalProperties.type,parentSchema:schema52.additionalProperties,data:data6};
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
const err17 = {instancePath:instancePath+"/statuses",schemaPath:"#/$defs/Statuses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data5};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S","title":"Sample.name"},"session":{"type":"object","additionalProperties":true,"title":"Sample.session"},"tags":{"type":"array","items":{"type":"string","pattern":"\\S"},"title":"Sample.tags"},"table":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/TableRow"},"title":"Sample.table"},"expect":{"$ref":"#/$defs/Expectation"}},"title":"Sample"};
const schema54 = {"type":"object","minProperties":1,"additionalProperties":true,"title":"TableRow"};
const schema55 = {"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"title":"Expectation.status"},"session":{"type":"object","additionalProperties":true,"title":"Expectation.session"},"messages":{"type":"array","items":{"$ref":"#/$defs/ExpectedText"},"title":"Expectation.messages"},"nextDialogstate":{"type":["string","null"],"pattern":"\\S","title":"Expectation.nextDialogstate"}},"title":"Expectation"};
const schema56 = {"type":"string","title":"ExpectedText"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "session")) || (key0 === "messages")) || (key0 === "nextDialogstate"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema55.properties.status.type,parentSchema:schema55.properties.status,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema55.properties.status,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 200 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema55.properties.status,data:data0};
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
if(data.session !== undefined){
let data1 = data.session;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err4 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.session.type,parentSchema:schema55.properties.session,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.messages !== undefined){
let data2 = data.messages;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/$defs/ExpectedText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:data3};
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
const err6 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.messages.type,parentSchema:schema55.properties.messages,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.nextDialogstate !== undefined){
let data4 = data.nextDialogstate;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/properties/nextDialogstate/type",keyword:"type",params:{type: schema55.properties.nextDialogstate.type},message:"must be string,null",schema:schema55.properties.nextDialogstate.type,parentSchema:schema55.properties.nextDialogstate,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err8 = {instancePath:instancePath+"/nextDialogstate",schemaPath:"#/properties/nextDialogstate/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema55.properties.nextDialogstate,data:data4};
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
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "session")) || (key0 === "tags")) || (key0 === "table")) || (key0 === "expect"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53.properties.name,data:data0};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.name.type,parentSchema:schema53.properties.name,data:data0};
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
const err4 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.session.type,parentSchema:schema53.properties.session,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tags !== undefined){
let data2 = data.tags;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err5 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53.properties.tags.items,data:data3};
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
const err6 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.tags.items.type,parentSchema:schema53.properties.tags.items,data:data3};
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
const err7 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.tags.type,parentSchema:schema53.properties.tags,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.table !== undefined){
let data4 = data.table;
if(Array.isArray(data4)){
if(data4.length > 200){
const err8 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema53.properties.table,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53.properties.table,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err10 = {instancePath:instancePath+"/table/" + i1,schemaPath:"#/$defs/TableRow/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema54,data:data5};
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
const err11 = {instancePath:instancePath+"/table/" + i1,schemaPath:"#/$defs/TableRow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data:data5};
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
const err12 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.table.type,parentSchema:schema53.properties.table,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(validate39(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
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
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.description.type,parentSchema:schema42.properties.description,data:data0};
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
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema42.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.method.enum,parentSchema:schema42.properties.method,data:data1};
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
if(!pattern12.test(data2)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema42.properties.path,data:data2};
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
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.path.type,parentSchema:schema42.properties.path,data:data2};
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
const err7 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/Auth/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Object.keys(data3).length < 1){
const err8 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/Auth/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema43,data:data3};
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
const err9 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/Auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data:data3};
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
const err10 = {instancePath:instancePath+"/auth/bearer",schemaPath:"#/$defs/Auth/properties/bearer/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema43.properties.bearer,data:data4};
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
const err11 = {instancePath:instancePath+"/auth/bearer",schemaPath:"#/$defs/Auth/properties/bearer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.bearer.type,parentSchema:schema43.properties.bearer,data:data4};
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
const err12 = {instancePath:instancePath+"/auth/basic",schemaPath:"#/$defs/Auth/properties/basic/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'",schema:schema43.properties.basic.required,parentSchema:schema43.properties.basic,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.password === undefined){
const err13 = {instancePath:instancePath+"/auth/basic",schemaPath:"#/$defs/Auth/properties/basic/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema43.properties.basic.required,parentSchema:schema43.properties.basic,data:data5};
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
const err14 = {instancePath:instancePath+"/auth/basic",schemaPath:"#/$defs/Auth/properties/basic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema43.properties.basic,data:data5};
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
const err15 = {instancePath:instancePath+"/auth/basic/username",schemaPath:"#/$defs/Auth/properties/basic/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.basic.properties.username.type,parentSchema:schema43.properties.basic.properties.username,data:data6};
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
const err16 = {instancePath:instancePath+"/auth/basic/password",schemaPath:"#/$defs/Auth/properties/basic/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.basic.properties.password.type,parentSchema:schema43.properties.basic.properties.password,data:data7};
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
const err17 = {instancePath:instancePath+"/auth/basic",schemaPath:"#/$defs/Auth/properties/basic/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.properties.basic.type,parentSchema:schema43.properties.basic,data:data5};
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
const err18 = {instancePath:instancePath+"/auth",schemaPath:"#/$defs/Auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.security !== undefined){
let data8 = data.security;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err19 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema42.properties.security,data:data8};
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
const err20 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.security.type,parentSchema:schema42.properties.security,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.query !== undefined){
if(!(validate30(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.headers !== undefined){
if(!(validate30(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate30(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.expects !== undefined){
if(!(validate36(data.expects, {instancePath:instancePath+"/expects",parentData:data,parentDataProperty:"expects",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.samples !== undefined){
let data13 = data.samples;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data13[i0], {instancePath:instancePath+"/samples/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.samples.type,parentSchema:schema42.properties.samples,data:data13};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","additionalProperties":{"$ref":"#/$defs/Block"},"title":"Blocks"};
const schema59 = {"type":["object","null"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"\\S","title":"Block.id"},"description":{"type":"string","title":"Block.description"},"intent":{"type":"string","pattern":"\\S","title":"Block.intent"},"requires":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"\\S"},"title":"Block.requires"},"context":{"type":"object","additionalProperties":{"type":"integer","minimum":1},"title":"Block.context"},"messages":{"$ref":"#/$defs/Messages"},"collect":{"$ref":"#/$defs/Collect"},"conditions":{"$ref":"#/$defs/Conditions"},"else":{"$ref":"#/$defs/GoToForm"},"actions":{"$ref":"#/$defs/Actions"},"goTo":{"$ref":"#/$defs/GoToForm"}},"title":"Block"};
const schema60 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/MessageForm"},"title":"Messages"};
const schema61 = {"anyOf":[{"$ref":"#/$defs/TextForm"},{"$ref":"#/$defs/RichMessage"}],"title":"MessageForm"};
const schema62 = {"type":"string","pattern":"\\S","title":"TextForm"};
const schema63 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"text":{"$ref":"#/$defs/TextsForm"},"buttons":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ButtonForm"},"title":"RichMessage.buttons"},"quickReplies":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/QuickReplyForm"},"title":"RichMessage.quickReplies"},"carousel":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/CardForm"},"title":"RichMessage.carousel"},"list":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ListElementForm"},"title":"RichMessage.list"},"media":{"$ref":"#/$defs/MediaForm"},"type":{"type":"string","pattern":"\\S","title":"RichMessage.type"},"config":{"type":"object","additionalProperties":true,"title":"RichMessage.config"}},"title":"RichMessage"};
const schema75 = {"type":"object","required":["type","url"],"additionalProperties":false,"properties":{"type":{"enum":["image","video","audio"],"title":"MediaForm.type"},"url":{"type":"string","pattern":"\\S","title":"MediaForm.url"},"isCache":{"type":"boolean","title":"MediaForm.isCache"}},"title":"MediaForm"};
const schema64 = {"anyOf":[{"$ref":"#/$defs/TextForm"},{"$ref":"#/$defs/TextAlternatives"}],"title":"TextsForm"};
const schema66 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"},"title":"TextAlternatives"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/TextForm/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/TextForm/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/$defs/TextAlternatives/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/TextAlternatives/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema66.items,data:data0};
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
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/TextAlternatives/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.items.type,parentSchema:schema66.items,data:data0};
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
const err5 = {instancePath,schemaPath:"#/$defs/TextAlternatives/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema64.anyOf,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate48.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate48.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema67 = {"type":"object","additionalProperties":false,"properties":{"title":{"type":"string","pattern":"\\S","title":"ButtonForm.title"},"goTo":{"type":"string","pattern":"\\S","title":"ButtonForm.goTo"},"set":{"$ref":"#/$defs/Assignments"},"url":{"type":"string","pattern":"\\S","title":"ButtonForm.url"},"phone":{"type":"string","pattern":"\\S","title":"ButtonForm.phone"},"share":{"const":true,"title":"ButtonForm.share"}},"title":"ButtonForm"};
const schema68 = {"type":"object","additionalProperties":{"$ref":"#/$defs/AssignedValue"},"title":"Assignments"};
const schema69 = {"anyOf":[{"$ref":"#/$defs/Text"},{"$ref":"#/$defs/BlockValue"}],"title":"AssignedValue"};
const schema70 = {"type":"string","title":"Text"};
const schema71 = {"type":"object","required":["dialogstate"],"additionalProperties":false,"properties":{"dialogstate":{"type":"string","pattern":"\\S","title":"BlockValue.dialogstate"}},"title":"BlockValue"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/Text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dialogstate === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/BlockValue/required",keyword:"required",params:{missingProperty: "dialogstate"},message:"must have required property '"+"dialogstate"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "dialogstate")){
const err2 = {instancePath,schemaPath:"#/$defs/BlockValue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dialogstate !== undefined){
let data0 = data.dialogstate;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/dialogstate",schemaPath:"#/$defs/BlockValue/properties/dialogstate/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema71.properties.dialogstate,data:data0};
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
const err4 = {instancePath:instancePath+"/dialogstate",schemaPath:"#/$defs/BlockValue/properties/dialogstate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.dialogstate.type,parentSchema:schema71.properties.dialogstate,data:data0};
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
const err5 = {instancePath,schemaPath:"#/$defs/BlockValue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema69.anyOf,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate52(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "goTo")) || (key0 === "set")) || (key0 === "url")) || (key0 === "phone")) || (key0 === "share"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema67.properties.title,data:data0};
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
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.title.type,parentSchema:schema67.properties.title,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.goTo !== undefined){
let data1 = data.goTo;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/goTo",schemaPath:"#/properties/goTo/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema67.properties.goTo,data:data1};
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
const err4 = {instancePath:instancePath+"/goTo",schemaPath:"#/properties/goTo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.goTo.type,parentSchema:schema67.properties.goTo,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.set !== undefined){
if(!(validate51(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema67.properties.url,data:data3};
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
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.url.type,parentSchema:schema67.properties.url,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.phone !== undefined){
let data4 = data.phone;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err7 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema67.properties.phone,data:data4};
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
const err8 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.phone.type,parentSchema:schema67.properties.phone,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.share !== undefined){
let data5 = data.share;
if(true !== data5){
const err9 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema67.properties.share,data:data5};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","required":["title"],"additionalProperties":false,"properties":{"title":{"type":"string","pattern":"\\S","title":"QuickReplyForm.title"},"goTo":{"type":"string","pattern":"\\S","title":"QuickReplyForm.goTo"},"set":{"$ref":"#/$defs/Assignments"},"location":{"const":true,"title":"QuickReplyForm.location"},"imageUrl":{"type":"string","pattern":"\\S","title":"QuickReplyForm.imageUrl"}},"title":"QuickReplyForm"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "goTo")) || (key0 === "set")) || (key0 === "location")) || (key0 === "imageUrl"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema72.properties.title,data:data0};
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
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.title.type,parentSchema:schema72.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.goTo !== undefined){
let data1 = data.goTo;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/goTo",schemaPath:"#/properties/goTo/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema72.properties.goTo,data:data1};
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
const err5 = {instancePath:instancePath+"/goTo",schemaPath:"#/properties/goTo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.goTo.type,parentSchema:schema72.properties.goTo,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.set !== undefined){
if(!(validate51(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
let data3 = data.location;
if(true !== data3){
const err6 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema72.properties.location,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.imageUrl !== undefined){
let data4 = data.imageUrl;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err7 = {instancePath:instancePath+"/imageUrl",schemaPath:"#/properties/imageUrl/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema72.properties.imageUrl,data:data4};
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
const err8 = {instancePath:instancePath+"/imageUrl",schemaPath:"#/properties/imageUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.imageUrl.type,parentSchema:schema72.properties.imageUrl,data:data4};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"object","required":["title","imageUrl"],"additionalProperties":false,"properties":{"title":{"type":"string","pattern":"\\S","title":"CardForm.title"},"subTitle":{"type":"string","title":"CardForm.subTitle"},"imageUrl":{"type":"string","pattern":"\\S","title":"CardForm.imageUrl"},"webUrl":{"type":"string","pattern":"\\S","title":"CardForm.webUrl"},"buttons":{"type":"array","items":{"$ref":"#/$defs/ButtonForm"},"title":"CardForm.buttons"}},"title":"CardForm"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.imageUrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imageUrl"},message:"must have required property '"+"imageUrl"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "subTitle")) || (key0 === "imageUrl")) || (key0 === "webUrl")) || (key0 === "buttons"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema73.properties.title,data:data0};
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
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.title.type,parentSchema:schema73.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.subTitle !== undefined){
let data1 = data.subTitle;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/subTitle",schemaPath:"#/properties/subTitle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.subTitle.type,parentSchema:schema73.properties.subTitle,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.imageUrl !== undefined){
let data2 = data.imageUrl;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/imageUrl",schemaPath:"#/properties/imageUrl/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema73.properties.imageUrl,data:data2};
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
const err7 = {instancePath:instancePath+"/imageUrl",schemaPath:"#/properties/imageUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.imageUrl.type,parentSchema:schema73.properties.imageUrl,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.webUrl !== undefined){
let data3 = data.webUrl;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err8 = {instancePath:instancePath+"/webUrl",schemaPath:"#/properties/webUrl/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema73.properties.webUrl,data:data3};
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
const err9 = {instancePath:instancePath+"/webUrl",schemaPath:"#/properties/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.webUrl.type,parentSchema:schema73.properties.webUrl,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.buttons !== undefined){
let data4 = data.buttons;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data4[i0], {instancePath:instancePath+"/buttons/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/buttons",schemaPath:"#/properties/buttons/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.properties.buttons.type,parentSchema:schema73.properties.buttons,data:data4};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","required":["title"],"additionalProperties":false,"properties":{"title":{"type":"string","pattern":"\\S","title":"ListElementForm.title"},"subTitle":{"type":"string","title":"ListElementForm.subTitle"},"imageUrl":{"type":"string","pattern":"\\S","title":"ListElementForm.imageUrl"},"button":{"$ref":"#/$defs/ButtonForm"}},"title":"ListElementForm"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "subTitle")) || (key0 === "imageUrl")) || (key0 === "button"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema74.properties.title,data:data0};
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
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.properties.title.type,parentSchema:schema74.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.subTitle !== undefined){
let data1 = data.subTitle;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/subTitle",schemaPath:"#/properties/subTitle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.properties.subTitle.type,parentSchema:schema74.properties.subTitle,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.imageUrl !== undefined){
let data2 = data.imageUrl;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/imageUrl",schemaPath:"#/properties/imageUrl/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema74.properties.imageUrl,data:data2};
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
const err6 = {instancePath:instancePath+"/imageUrl",schemaPath:"#/properties/imageUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.properties.imageUrl.type,parentSchema:schema74.properties.imageUrl,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.button !== undefined){
if(!(validate50(data.button, {instancePath:instancePath+"/button",parentData:data,parentDataProperty:"button",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "text") || (key0 === "buttons")) || (key0 === "quickReplies")) || (key0 === "carousel")) || (key0 === "list")) || (key0 === "media")) || (key0 === "type")) || (key0 === "config"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
if(!(validate48(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(data.buttons !== undefined){
let data1 = data.buttons;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/buttons",schemaPath:"#/properties/buttons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema63.properties.buttons,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data1[i0], {instancePath:instancePath+"/buttons/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/buttons",schemaPath:"#/properties/buttons/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.buttons.type,parentSchema:schema63.properties.buttons,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.quickReplies !== undefined){
let data3 = data.quickReplies;
if(Array.isArray(data3)){
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/quickReplies",schemaPath:"#/properties/quickReplies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema63.properties.quickReplies,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data3[i1], {instancePath:instancePath+"/quickReplies/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/quickReplies",schemaPath:"#/properties/quickReplies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.quickReplies.type,parentSchema:schema63.properties.quickReplies,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.carousel !== undefined){
let data5 = data.carousel;
if(Array.isArray(data5)){
if(data5.length < 1){
const err6 = {instancePath:instancePath+"/carousel",schemaPath:"#/properties/carousel/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema63.properties.carousel,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate59(data5[i2], {instancePath:instancePath+"/carousel/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/carousel",schemaPath:"#/properties/carousel/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.carousel.type,parentSchema:schema63.properties.carousel,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.list !== undefined){
let data7 = data.list;
if(Array.isArray(data7)){
if(data7.length < 1){
const err8 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema63.properties.list,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate62(data7[i3], {instancePath:instancePath+"/list/" + i3,parentData:data7,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.list.type,parentSchema:schema63.properties.list,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.media !== undefined){
let data9 = data.media;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
const err10 = {instancePath:instancePath+"/media",schemaPath:"#/$defs/MediaForm/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema75.required,parentSchema:schema75,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data9.url === undefined){
const err11 = {instancePath:instancePath+"/media",schemaPath:"#/$defs/MediaForm/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema75.required,parentSchema:schema75,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data9){
if(!(((key1 === "type") || (key1 === "url")) || (key1 === "isCache"))){
const err12 = {instancePath:instancePath+"/media",schemaPath:"#/$defs/MediaForm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.type !== undefined){
let data10 = data9.type;
if(!(((data10 === "image") || (data10 === "video")) || (data10 === "audio"))){
const err13 = {instancePath:instancePath+"/media/type",schemaPath:"#/$defs/MediaForm/properties/type/enum",keyword:"enum",params:{allowedValues: schema75.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema75.properties.type.enum,parentSchema:schema75.properties.type,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data9.url !== undefined){
let data11 = data9.url;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err14 = {instancePath:instancePath+"/media/url",schemaPath:"#/$defs/MediaForm/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema75.properties.url,data:data11};
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
const err15 = {instancePath:instancePath+"/media/url",schemaPath:"#/$defs/MediaForm/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.url.type,parentSchema:schema75.properties.url,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.isCache !== undefined){
let data12 = data9.isCache;
if(typeof data12 !== "boolean"){
const err16 = {instancePath:instancePath+"/media/isCache",schemaPath:"#/$defs/MediaForm/properties/isCache/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema75.properties.isCache.type,parentSchema:schema75.properties.isCache,data:data12};
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
const err17 = {instancePath:instancePath+"/media",schemaPath:"#/$defs/MediaForm/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.type !== undefined){
let data13 = data.type;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema63.properties.type,data:data13};
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
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.type.type,parentSchema:schema63.properties.type,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.config !== undefined){
let data14 = data.config;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
const err20 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.properties.config.type,parentSchema:schema63.properties.config,data:data14};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/TextForm/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/TextForm/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema61.anyOf,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate46.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"object","required":["variable"],"additionalProperties":false,"properties":{"variable":{"type":"string","pattern":"\\S","title":"Collect.variable"},"type":{"enum":["any","number","email","phone","url","date","hours","language","location","values"],"title":"Collect.type"},"values":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"\\S"},"title":"Collect.values"},"dates":{"enum":["any","past","future"],"title":"Collect.dates"},"ask":{"$ref":"#/$defs/AskForm"},"invalid":{"type":"array","maxItems":2,"items":{"type":"string"},"title":"Collect.invalid"},"otherwise":{"$ref":"#/$defs/GoToForm"},"nlp":{"enum":["on","off"],"title":"Collect.nlp"},"goTo":{"$ref":"#/$defs/GoToForm"}},"title":"Collect"};
const schema77 = {"anyOf":[{"$ref":"#/$defs/TextForm"},{"$ref":"#/$defs/Messages"}],"title":"AskForm"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/TextForm/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/TextForm/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema77.anyOf,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate69.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema79 = {"anyOf":[{"$ref":"#/$defs/Target"},{"$ref":"#/$defs/GoTo"}],"title":"GoToForm"};
const schema81 = {"type":"object","additionalProperties":false,"properties":{"block":{"type":"string","pattern":"\\S","title":"GoTo.block"},"variable":{"type":"string","pattern":"\\S","title":"GoTo.variable"},"set":{"$ref":"#/$defs/Assignments"}},"title":"GoTo"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "block") || (key0 === "variable")) || (key0 === "set"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.block !== undefined){
let data0 = data.block;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/block",schemaPath:"#/properties/block/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema81.properties.block,data:data0};
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
const err2 = {instancePath:instancePath+"/block",schemaPath:"#/properties/block/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.block.type,parentSchema:schema81.properties.block,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.variable !== undefined){
let data1 = data.variable;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema81.properties.variable,data:data1};
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
const err4 = {instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.variable.type,parentSchema:schema81.properties.variable,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.set !== undefined){
if(!(validate51(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/Target/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/Target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema79.anyOf,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate72.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variable === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema76.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data};
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
let data0 = data.variable;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema76.properties.variable,data:data0};
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
const err3 = {instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.variable.type,parentSchema:schema76.properties.variable,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((((((((((data1 === "any") || (data1 === "number")) || (data1 === "email")) || (data1 === "phone")) || (data1 === "url")) || (data1 === "date")) || (data1 === "hours")) || (data1 === "language")) || (data1 === "location")) || (data1 === "values"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema76.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema76.properties.type.enum,parentSchema:schema76.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.values !== undefined){
let data2 = data.values;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema76.properties.values,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err6 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema76.properties.values.items,data:data3};
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
const err7 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.values.items.type,parentSchema:schema76.properties.values.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema76.properties.values,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema76.properties.values.type,parentSchema:schema76.properties.values,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.dates !== undefined){
let data4 = data.dates;
if(!(((data4 === "any") || (data4 === "past")) || (data4 === "future"))){
const err10 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/enum",keyword:"enum",params:{allowedValues: schema76.properties.dates.enum},message:"must be equal to one of the allowed values",schema:schema76.properties.dates.enum,parentSchema:schema76.properties.dates,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ask !== undefined){
if(!(validate69(data.ask, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.invalid !== undefined){
let data6 = data.invalid;
if(Array.isArray(data6)){
if(data6.length > 2){
const err11 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema76.properties.invalid,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/invalid/" + i2,schemaPath:"#/properties/invalid/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.invalid.items.type,parentSchema:schema76.properties.invalid.items,data:data7};
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
const err13 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema76.properties.invalid.type,parentSchema:schema76.properties.invalid,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.otherwise !== undefined){
if(!(validate72(data.otherwise, {instancePath:instancePath+"/otherwise",parentData:data,parentDataProperty:"otherwise",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.nlp !== undefined){
let data9 = data.nlp;
if(!((data9 === "on") || (data9 === "off"))){
const err14 = {instancePath:instancePath+"/nlp",schemaPath:"#/properties/nlp/enum",keyword:"enum",params:{allowedValues: schema76.properties.nlp.enum},message:"must be equal to one of the allowed values",schema:schema76.properties.nlp.enum,parentSchema:schema76.properties.nlp,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.goTo !== undefined){
if(!(validate72(data.goTo, {instancePath:instancePath+"/goTo",parentData:data,parentDataProperty:"goTo",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/Branch"},"title":"Conditions"};
const schema83 = {"type":"object","required":["if","goTo"],"additionalProperties":false,"properties":{"if":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ConditionRow"},"title":"Branch.if"},"goTo":{"$ref":"#/$defs/GoToForm"}},"title":"Branch"};
const schema84 = {"type":"object","required":["variable","operator"],"additionalProperties":false,"properties":{"join":{"enum":["and","or"],"title":"ConditionRow.join"},"variable":{"type":"string","pattern":"\\S","title":"ConditionRow.variable"},"operator":{"enum":["equals","greater than","greater than or equals","smaller than","exists","does not exist","not equals","smaller than or equals","contains","matches","lower than","less than"],"title":"ConditionRow.operator"},"value":{"type":["string","number","boolean"],"title":"ConditionRow.value"},"caseSensitive":{"type":"boolean","title":"ConditionRow.caseSensitive"}},"title":"ConditionRow"};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.if === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "if"},message:"must have required property '"+"if"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.goTo === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "goTo"},message:"must have required property '"+"goTo"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "if") || (key0 === "goTo"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.if !== undefined){
let data0 = data.if;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/if",schemaPath:"#/properties/if/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema83.properties.if,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.variable === undefined){
const err4 = {instancePath:instancePath+"/if/" + i0,schemaPath:"#/$defs/ConditionRow/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema84.required,parentSchema:schema84,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.operator === undefined){
const err5 = {instancePath:instancePath+"/if/" + i0,schemaPath:"#/$defs/ConditionRow/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema84.required,parentSchema:schema84,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "join") || (key1 === "variable")) || (key1 === "operator")) || (key1 === "value")) || (key1 === "caseSensitive"))){
const err6 = {instancePath:instancePath+"/if/" + i0,schemaPath:"#/$defs/ConditionRow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.join !== undefined){
let data2 = data1.join;
if(!((data2 === "and") || (data2 === "or"))){
const err7 = {instancePath:instancePath+"/if/" + i0+"/join",schemaPath:"#/$defs/ConditionRow/properties/join/enum",keyword:"enum",params:{allowedValues: schema84.properties.join.enum},message:"must be equal to one of the allowed values",schema:schema84.properties.join.enum,parentSchema:schema84.properties.join,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.variable !== undefined){
let data3 = data1.variable;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err8 = {instancePath:instancePath+"/if/" + i0+"/variable",schemaPath:"#/$defs/ConditionRow/properties/variable/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema84.properties.variable,data:data3};
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
const err9 = {instancePath:instancePath+"/if/" + i0+"/variable",schemaPath:"#/$defs/ConditionRow/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.variable.type,parentSchema:schema84.properties.variable,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.operator !== undefined){
let data4 = data1.operator;
if(!((((((((((((data4 === "equals") || (data4 === "greater than")) || (data4 === "greater than or equals")) || (data4 === "smaller than")) || (data4 === "exists")) || (data4 === "does not exist")) || (data4 === "not equals")) || (data4 === "smaller than or equals")) || (data4 === "contains")) || (data4 === "matches")) || (data4 === "lower than")) || (data4 === "less than"))){
const err10 = {instancePath:instancePath+"/if/" + i0+"/operator",schemaPath:"#/$defs/ConditionRow/properties/operator/enum",keyword:"enum",params:{allowedValues: schema84.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema84.properties.operator.enum,parentSchema:schema84.properties.operator,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.value !== undefined){
let data5 = data1.value;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err11 = {instancePath:instancePath+"/if/" + i0+"/value",schemaPath:"#/$defs/ConditionRow/properties/value/type",keyword:"type",params:{type: schema84.properties.value.type},message:"must be string,number,boolean",schema:schema84.properties.value.type,parentSchema:schema84.properties.value,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.caseSensitive !== undefined){
let data6 = data1.caseSensitive;
if(typeof data6 !== "boolean"){
const err12 = {instancePath:instancePath+"/if/" + i0+"/caseSensitive",schemaPath:"#/$defs/ConditionRow/properties/caseSensitive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema84.properties.caseSensitive.type,parentSchema:schema84.properties.caseSensitive,data:data6};
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
const err13 = {instancePath:instancePath+"/if/" + i0,schemaPath:"#/$defs/ConditionRow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data:data1};
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
const err14 = {instancePath:instancePath+"/if",schemaPath:"#/properties/if/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.if.type,parentSchema:schema83.properties.if,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.goTo !== undefined){
if(!(validate72(data.goTo, {instancePath:instancePath+"/goTo",parentData:data,parentDataProperty:"goTo",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/Action"},"title":"Actions"};
const schema86 = {"type":"object","additionalProperties":false,"properties":{"api":{"type":"string","pattern":"\\S","title":"Action.api"},"clearSession":{"anyOf":[{"$ref":"#/$defs/VariableNames"},{"$ref":"#/$defs/AllVariables"}],"title":"Action.clearSession"},"set":{"$ref":"#/$defs/Assignments"},"goToVariable":{"type":"string","pattern":"\\S","title":"Action.goToVariable"},"delay":{"$ref":"#/$defs/Duration"},"getTime":{"$ref":"#/$defs/GetTime"},"language":{"enum":["en-us","nl-nl","fr-fr","zh-cn","es-es","it-it","de-de","ja-jp","pt-br"],"title":"Action.language"}},"title":"Action"};
const schema87 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"},"title":"VariableNames"};
const schema88 = {"enum":["all"],"title":"AllVariables"};
const schema90 = {"type":"object","required":["variable"],"additionalProperties":false,"properties":{"variable":{"type":"string","pattern":"\\S","title":"GetTime.variable"},"offset":{"type":"number","minimum":-12,"maximum":14,"title":"GetTime.offset"}},"title":"GetTime"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "api") || (key0 === "clearSession")) || (key0 === "set")) || (key0 === "goToVariable")) || (key0 === "delay")) || (key0 === "getTime")) || (key0 === "language"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.api !== undefined){
let data0 = data.api;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema86.properties.api,data:data0};
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
const err2 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.properties.api.type,parentSchema:schema86.properties.api,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.clearSession !== undefined){
let data1 = data.clearSession;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/clearSession",schemaPath:"#/$defs/VariableNames/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema87,data:data1};
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
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err4 = {instancePath:instancePath+"/clearSession/" + i0,schemaPath:"#/$defs/VariableNames/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema87.items,data:data2};
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
const err5 = {instancePath:instancePath+"/clearSession/" + i0,schemaPath:"#/$defs/VariableNames/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.items.type,parentSchema:schema87.items,data:data2};
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
const err6 = {instancePath:instancePath+"/clearSession",schemaPath:"#/$defs/VariableNames/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.type,parentSchema:schema87,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(!(data1 === "all")){
const err7 = {instancePath:instancePath+"/clearSession",schemaPath:"#/$defs/AllVariables/enum",keyword:"enum",params:{allowedValues: schema88.enum},message:"must be equal to one of the allowed values",schema:schema88.enum,parentSchema:schema88,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err8 = {instancePath:instancePath+"/clearSession",schemaPath:"#/properties/clearSession/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema86.properties.clearSession.anyOf,parentSchema:schema86.properties.clearSession,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
if(data.set !== undefined){
if(!(validate51(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.goToVariable !== undefined){
let data4 = data.goToVariable;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err9 = {instancePath:instancePath+"/goToVariable",schemaPath:"#/properties/goToVariable/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema86.properties.goToVariable,data:data4};
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
const err10 = {instancePath:instancePath+"/goToVariable",schemaPath:"#/properties/goToVariable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.properties.goToVariable.type,parentSchema:schema86.properties.goToVariable,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.delay !== undefined){
let data5 = data.delay;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err11 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?(ms|s|m)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?(ms|s|m)$"+"\"",schema:"^\\d+(\\.\\d+)?(ms|s|m)$",parentSchema:schema33,data:data5};
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
const err12 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.getTime !== undefined){
let data6 = data.getTime;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.variable === undefined){
const err13 = {instancePath:instancePath+"/getTime",schemaPath:"#/$defs/GetTime/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema90.required,parentSchema:schema90,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "variable") || (key1 === "offset"))){
const err14 = {instancePath:instancePath+"/getTime",schemaPath:"#/$defs/GetTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.variable !== undefined){
let data7 = data6.variable;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err15 = {instancePath:instancePath+"/getTime/variable",schemaPath:"#/$defs/GetTime/properties/variable/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema90.properties.variable,data:data7};
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
const err16 = {instancePath:instancePath+"/getTime/variable",schemaPath:"#/$defs/GetTime/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.properties.variable.type,parentSchema:schema90.properties.variable,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.offset !== undefined){
let data8 = data6.offset;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 14 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/getTime/offset",schemaPath:"#/$defs/GetTime/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 14},message:"must be <= 14",schema:14,parentSchema:schema90.properties.offset,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 < -12 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/getTime/offset",schemaPath:"#/$defs/GetTime/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: -12},message:"must be >= -12",schema:-12,parentSchema:schema90.properties.offset,data:data8};
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
const err19 = {instancePath:instancePath+"/getTime/offset",schemaPath:"#/$defs/GetTime/properties/offset/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema90.properties.offset.type,parentSchema:schema90.properties.offset,data:data8};
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
const err20 = {instancePath:instancePath+"/getTime",schemaPath:"#/$defs/GetTime/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.language !== undefined){
let data9 = data.language;
if(!(((((((((data9 === "en-us") || (data9 === "nl-nl")) || (data9 === "fr-fr")) || (data9 === "zh-cn")) || (data9 === "es-es")) || (data9 === "it-it")) || (data9 === "de-de")) || (data9 === "ja-jp")) || (data9 === "pt-br"))){
const err21 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema86.properties.language.enum},message:"must be equal to one of the allowed values",schema:schema86.properties.language.enum,parentSchema:schema86.properties.language,data:data9};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type},message:"must be object,null",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema59.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59.properties.id,data:data0};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.id.type,parentSchema:schema59.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.description.type,parentSchema:schema59.properties.description,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.intent !== undefined){
let data2 = data.intent;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59.properties.intent,data:data2};
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
const err6 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.intent.type,parentSchema:schema59.properties.intent,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.requires !== undefined){
let data3 = data.requires;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err7 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59.properties.requires.items,data:data4};
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
const err8 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.requires.items.type,parentSchema:schema59.properties.requires.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema59.properties.requires,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.requires.type,parentSchema:schema59.properties.requires,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.context !== undefined){
let data5 = data.context;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/context/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/context/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.context.additionalProperties.type,parentSchema:schema59.properties.context.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/context/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/context/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema59.properties.context.additionalProperties,data:data6};
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
}
else {
const err13 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.context.type,parentSchema:schema59.properties.context,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.messages !== undefined){
if(!(validate45(data.messages, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.collect !== undefined){
if(!(validate68(data.collect, {instancePath:instancePath+"/collect",parentData:data,parentDataProperty:"collect",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.conditions !== undefined){
if(!(validate79(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.else !== undefined){
if(!(validate72(data.else, {instancePath:instancePath+"/else",parentData:data,parentDataProperty:"else",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
if(!(validate85(data.actions, {instancePath:instancePath+"/actions",parentData:data,parentDataProperty:"actions",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data.goTo !== undefined){
if(!(validate72(data.goTo, {instancePath:instancePath+"/goTo",parentData:data,parentDataProperty:"goTo",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate44(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"object","additionalProperties":false,"properties":{"variablesChanged":{"type":"array","items":{"$ref":"#/$defs/Watch"},"title":"Events.variablesChanged"},"silence":{"$ref":"#/$defs/Silence"}},"title":"Events"};
const schema92 = {"type":"object","required":["variable","block"],"additionalProperties":false,"properties":{"variable":{"type":"string","pattern":"\\S","title":"Watch.variable"},"block":{"type":"string","pattern":"\\S","title":"Watch.block"}},"title":"Watch"};
const schema93 = {"type":"object","required":["after","block"],"additionalProperties":false,"properties":{"after":{"$ref":"#/$defs/Duration"},"block":{"type":"string","pattern":"\\S","title":"Silence.block"}},"title":"Silence"};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.block === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "block"},message:"must have required property '"+"block"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "after") || (key0 === "block"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?(ms|s|m)$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?(ms|s|m)$"+"\"",schema:"^\\d+(\\.\\d+)?(ms|s|m)$",parentSchema:schema33,data:data0};
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
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.block !== undefined){
let data1 = data.block;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/block",schemaPath:"#/properties/block/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema93.properties.block,data:data1};
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
const err6 = {instancePath:instancePath+"/block",schemaPath:"#/properties/block/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.block.type,parentSchema:schema93.properties.block,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "variablesChanged") || (key0 === "silence"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.variablesChanged !== undefined){
let data0 = data.variablesChanged;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.variable === undefined){
const err1 = {instancePath:instancePath+"/variablesChanged/" + i0,schemaPath:"#/$defs/Watch/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema92.required,parentSchema:schema92,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.block === undefined){
const err2 = {instancePath:instancePath+"/variablesChanged/" + i0,schemaPath:"#/$defs/Watch/required",keyword:"required",params:{missingProperty: "block"},message:"must have required property '"+"block"+"'",schema:schema92.required,parentSchema:schema92,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "variable") || (key1 === "block"))){
const err3 = {instancePath:instancePath+"/variablesChanged/" + i0,schemaPath:"#/$defs/Watch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema92,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.variable !== undefined){
let data2 = data1.variable;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err4 = {instancePath:instancePath+"/variablesChanged/" + i0+"/variable",schemaPath:"#/$defs/Watch/properties/variable/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema92.properties.variable,data:data2};
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
const err5 = {instancePath:instancePath+"/variablesChanged/" + i0+"/variable",schemaPath:"#/$defs/Watch/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.variable.type,parentSchema:schema92.properties.variable,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.block !== undefined){
let data3 = data1.block;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err6 = {instancePath:instancePath+"/variablesChanged/" + i0+"/block",schemaPath:"#/$defs/Watch/properties/block/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema92.properties.block,data:data3};
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
const err7 = {instancePath:instancePath+"/variablesChanged/" + i0+"/block",schemaPath:"#/$defs/Watch/properties/block/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.block.type,parentSchema:schema92.properties.block,data:data3};
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
const err8 = {instancePath:instancePath+"/variablesChanged/" + i0,schemaPath:"#/$defs/Watch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data:data1};
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
const err9 = {instancePath:instancePath+"/variablesChanged",schemaPath:"#/properties/variablesChanged/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.variablesChanged.type,parentSchema:schema91.properties.variablesChanged,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.silence !== undefined){
if(!(validate94(data.silence, {instancePath:instancePath+"/silence",parentData:data,parentDataProperty:"silence",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(func1.call(schema31.properties, key0))){
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
vErrors = joined(vErrors, validate21.errors);
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
if(data.intents !== undefined){
let data10 = data.intents;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!(validate23(data10[key3], {instancePath:instancePath+"/intents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.intents.type,parentSchema:schema31.properties.intents,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rules !== undefined){
let data12 = data.rules;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
let data13 = data12[key4];
if(!((((data13 === "error") || (data13 === "warning")) || (data13 === "advice")) || (data13 === "off"))){
const err14 = {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.additionalProperties.enum,parentSchema:schema31.properties.rules.additionalProperties,data:data13};
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
const err15 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.securitySettings !== undefined){
let data14 = data.securitySettings;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!(validate27(data14[key5], {instancePath:instancePath+"/securitySettings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/securitySettings",schemaPath:"#/properties/securitySettings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.securitySettings.type,parentSchema:schema31.properties.securitySettings,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.apiSteps !== undefined){
let data16 = data.apiSteps;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
if(!(validate29(data16[key6], {instancePath:instancePath+"/apiSteps/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/apiSteps",schemaPath:"#/properties/apiSteps/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.apiSteps.type,parentSchema:schema31.properties.apiSteps,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.blocks !== undefined){
let data18 = data.blocks;
const _errs41 = errors;
let valid8 = false;
const _errs42 = errors;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err18 = {instancePath:instancePath+"/blocks/" + i0,schemaPath:"#/$defs/BlockIds/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema57.items,data:data19};
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
const err19 = {instancePath:instancePath+"/blocks/" + i0,schemaPath:"#/$defs/BlockIds/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.items.type,parentSchema:schema57.items,data:data19};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i1 = data18.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data18[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/blocks",schemaPath:"#/$defs/BlockIds/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema57,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err21 = {instancePath:instancePath+"/blocks",schemaPath:"#/$defs/BlockIds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.type,parentSchema:schema57,data:data18};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs42 === errors;
valid8 = valid8 || _valid0;
const _errs47 = errors;
if(!(validate43(data18, {instancePath:instancePath+"/blocks",parentData:data,parentDataProperty:"blocks",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs47 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const err22 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.blocks.anyOf,parentSchema:schema31.properties.blocks,data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
if(data.events !== undefined){
if(!(validate93(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
