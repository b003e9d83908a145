// The assistant in Azure: a bot registration without a secret, two replicas as a container app, PostgreSQL, a key vault, logs.
// az deployment group create -g GROUP -f infra/azure/main.bicep -p image=REGISTRY/assistant-bot:TAG databasePassword=…
targetScope = 'resourceGroup'

@description('Begins the name of every resource; 3 to 12 small letters.')
@minLength(3)
@maxLength(12)
param name string = 'troly'

@description('Where everything stands.')
param location string = resourceGroup().location

@description('The image, built by infra/Dockerfile and pushed to a registry that the identity may pull from.')
param image string

@description('The organisation whose assistant this is; empty for that of most plans.')
param organization string = ''

@description('The password of the database administrator.')
@secure()
param databasePassword string

var unique = uniqueString(resourceGroup().id)
var secretsReader = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${unique}'
  location: location
  sku: { name: 'Standard_B2s', tier: 'Burstable' }
  properties: {
    version: '15'
    administratorLogin: 'assistant'
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    network: { publicNetworkAccess: 'Enabled' }
  }

  resource journal 'databases' = {
    name: 'assistant'
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  }

  // Services of Azure only; 0.0.0.0 stands for them.
  resource fromAzure 'firewallRules' = {
    name: 'azure'
    properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
  }

  // Each replica holds up to 106 connections.
  resource connections 'configurations' = {
    name: 'max_connections'
    properties: { value: '429', source: 'user-override' }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${name}${take(unique, 8)}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }

  resource journal 'secrets' = {
    name: 'journal'
    properties: {
      value: 'Host=${database.properties.fullyQualifiedDomainName};Username=assistant;Password=${databasePassword};Database=assistant;SSL Mode=VerifyFull'
    }
  }
}

// Reading secrets, of this vault only.
resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsReader)
  scope: vault
  properties: {
    roleDefinitionId: secretsReader
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: '${name}-bot'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  dependsOn: [ mayReadSecrets ]
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 8080, transport: 'http', allowInsecure: false }
      secrets: [
        { name: 'journal', keyVaultUrl: vault::journal.properties.secretUri, identity: identity.id }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: [
            { name: 'ConnectionStrings__Journal', secretRef: 'journal' }
            { name: 'Assistant__Organization', value: organization }
            { name: 'Assistant__StopAfter', value: '00:00:10' }
            { name: 'Bot__AppType', value: 'UserAssignedMSI' }
            { name: 'Bot__AppId', value: identity.properties.clientId }
            { name: 'Bot__TenantId', value: tenant().tenantId }
          ]
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 8080 }, periodSeconds: 5, failureThreshold: 30 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 8080 }, periodSeconds: 10 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 8080 }, periodSeconds: 5, timeoutSeconds: 6 }
          ]
        }
      ]
      scale: { minReplicas: 2, maxReplicas: 3 }
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-${unique}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Trợ lý công vụ'
    endpoint: 'https://${app.properties.configuration.ingress.fqdn}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identity.id
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true }
    }
  }
}

output domain string = app.properties.configuration.ingress.fqdn
output botId string = identity.properties.clientId
