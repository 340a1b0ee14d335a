# ${marker}
operation;module;who;stories
<#list api.operations as operation>
${operation.id};${operation.module};${operation.roles?join(", ")};${operation.story_ids?join(", ")}
</#list>
