<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!wrong displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
<#if section = "header">${msg("loginAccountTitle")}
<#elseif section = "form">
  <#if realm.password>
  <form id="kc-form-login" class="form" action="${url.loginAction}" method="post">
    <#if wrong>
    <div class="notice notice-error" role="alert" id="input-error">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</div>
    </#if>
    <#if !usernameHidden??>
    <div class="field">
      <label class="label" for="username">${msg("email")}</label>
      <input class="input" id="username" name="username" type="email" inputmode="email" value="${(login.username!'')}"
             autocomplete="username" autocapitalize="none" spellcheck="false" autofocus required
             <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>>
    </div>
    </#if>
    <div class="field">
      <label class="label" for="password">${msg("password")}</label>
      <div class="input-group">
        <input class="input" id="password" name="password" type="password" autocomplete="current-password" required
               <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>>
        <button class="reveal" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle
                data-icon-show="eye" data-icon-hide="eye eye-off"
                data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="eye" aria-hidden="true"></i></button>
      </div>
    </div>
    <#if realm.rememberMe && !usernameHidden??>
    <label class="check"><input class="check-input" id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label>
    </#if>
    <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
    <button class="button button-primary button-block" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button>
    <#if realm.resetPasswordAllowed>
    <p class="options"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
    </#if>
  </form>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  </#if>
<#elseif section = "info">
  <#if realm.password && realm.registrationAllowed && !registrationDisabled??>
  <p>${msg("noAccount")}</p>
  <a class="button button-plain button-block" id="kc-register" href="${url.registrationUrl}">${msg("doRegister")}</a>
  </#if>
<#elseif section = "socialProviders">
  <#if realm.password && social?? && social.providers?has_content>
  <ul class="providers">
    <#list social.providers as p>
    <li><a class="button button-plain button-block" id="social-${p.alias}" href="${p.loginUrl}">${p.displayName!}</a></li>
    </#list>
  </ul>
  </#if>
</#if>
</@layout.registrationLayout>
