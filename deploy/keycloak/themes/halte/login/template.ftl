<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
  <meta name="robots" content="noindex">
  <meta name="theme-color" content="#F7F5F0" media="(prefers-color-scheme:light)">
  <meta name="theme-color" content="#0E1412" media="(prefers-color-scheme:dark)">
  <title><#nested "header"> · halte</title>
  <link rel="icon" href="${url.resourcesPath}/img/halte.svg" type="image/svg+xml">
  <#list (properties.styles!'')?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#-- Only for what the page itself asks for, such as a security key. -->
  <script type="importmap">{"imports":{"rfc4648":"${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}"></script>
    </#list>
  </#if>
</head>
<body data-page-id="login-${pageId}">
<div class="page">
  <header class="top">
    <a class="brand" href="${(client.baseUrl)!'/'}"><img src="${url.resourcesPath}/img/halte.svg" alt="" width="32" height="32"> halte</a>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav aria-label="${msg("languages")}"><ul class="languages">
      <#list ['fr', 'nl', 'de', 'en'] as tag>
      <#list locale.supported?filter(one -> one.languageTag == tag) as l>
      <li><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}" aria-label="${l.label}"<#if l.languageTag == lang> aria-current="true"</#if>>${l.languageTag}</a></li>
      </#list>
      </#list>
    </ul></nav>
    </#if>
  </header>
  <main class="card">
    <#if !(auth?has_content && auth.showUsername() && !auth.showResetCredentials())>
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#else>
    <#nested "show-username">
    <h1 id="kc-page-title"><#nested "header"></h1>
    <p class="who" id="kc-username"><span id="kc-attempted-username">${auth.attemptedUsername}</span>
      <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayRequiredFields>
    <p class="hint"><span class="required">*</span> ${msg("requiredFields")}</p>
    </#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <div class="notice notice-${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</div>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
      <button class="link" name="tryAnotherWay" value="on" id="try-another-way">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo>
    <div id="kc-info" class="info"><#nested "info"></div>
    </#if>
  </main>
</div>
</body>
</html>
</#macro>
