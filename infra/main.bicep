// Everything the bot needs in one resource group: registration, Teams channel, container app, PostgreSQL, key vault.
// See infra/README.md for the steps.
targetScope = 'resourceGroup'

@description('Begins the name of each resource: small letters and digits.')
@minLength(3)
@maxLength(12)
param name string = 'yhdyspinta'

param location string = resourceGroup().location

@description('A managed identity needs no secret. SingleTenant needs an app registration made before, with a client secret.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param appType string = 'UserAssignedMSI'

@description('For SingleTenant: the application (client) id of the registration.')
param appId string = ''

@description('For SingleTenant: the client secret of the registration.')
@secure()
param appPassword string = ''

@description('The image in the registry below, such as yhdyspintabotti:0.1.0.')
param image string

@description('The container registry of this resource group that holds the image.')
param registryName string

@secure()
@minLength(16)
param databasePassword string

@description('Tenants that may use the bot, by commas. Empty: this one.')
param allowedTenants string = ''

@description('Two replicas share the work and outlive each other; one is enough for a trial.')
@minValue(1)
@maxValue(4)
param replicas int = 2

var tenantId = subscription().tenantId
var unique = take(uniqueString(resourceGroup().id), 6)
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-874b-0445c86b69e6')
var imagePuller = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
var isSingleTenant = appType == 'SingleTenant'
var databaseName = 'yhdyspintabotti'
var databaseUser = 'botti'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource network 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/16'] }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: '10.20.0.0/23'
          delegations: [{ name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.4.0/28'
          delegations: [{ name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
    ]
  }

  resource apps 'subnets' existing = {
    name: 'apps'
  }

  resource database 'subnets' existing = {
    name: 'database'
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'

  resource link 'virtualNetworkLinks' = {
    name: 'network'
    location: 'global'
    properties: {
      registrationEnabled: false
      virtualNetwork: { id: network.id }
    }
  }
}

// No address on the internet: only the network above reaches it.
resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${unique}-db'
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '17'
    administratorLogin: databaseUser
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    network: {
      delegatedSubnetResourceId: network::database.id
      privateDnsZoneArmResourceId: zone.id
      publicNetworkAccess: 'Disabled'
    }
  }
  dependsOn: [zone::link]

  resource database 'databases' = {
    name: databaseName
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${name}-${unique}-kv'
  location: location
  properties: {
    tenantId: tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
  }

  resource databaseUrl 'secrets' = {
    name: 'database-url'
    properties: {
      value: 'postgres://${databaseUser}:${uriComponent(databasePassword)}@${server.properties.fullyQualifiedDomainName}/${databaseName}?sslmode=verify-full'
    }
  }

  resource password 'secrets' = if (isSingleTenant) {
    name: 'app-password'
    properties: { value: appPassword }
  }
}

resource readsSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsUser)
  scope: vault
  properties: {
    roleDefinitionId: secretsUser
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource pullsImages 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, imagePuller)
  scope: registry
  properties: {
    roleDefinitionId: imagePuller
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: { retentionInDays: 30, sku: { name: 'PerGB2018' } }
}

resource hosting 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-env'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
    vnetConfiguration: { infrastructureSubnetId: network::apps.id, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
  }
}

var address = 'https://${name}.${hosting.properties.defaultDomain}'
var botAppId = isSingleTenant ? appId : identity.properties.clientId
var passwordSecret = isSingleTenant
  ? [{ name: 'app-password', keyVaultUrl: '${vault.properties.vaultUri}secrets/app-password', identity: identity.id }]
  : []
var passwordSetting = isSingleTenant ? [{ name: 'MICROSOFT_APP_PASSWORD', secretRef: 'app-password' }] : []

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: hosting.id
    workloadProfileName: 'Consumption'
    configuration: {
      ingress: { external: true, targetPort: 3978, transport: 'http', allowInsecure: false }
      registries: [{ server: registry.properties.loginServer, identity: identity.id }]
      secrets: concat(
        [{ name: 'database-url', keyVaultUrl: '${vault.properties.vaultUri}secrets/database-url', identity: identity.id }],
        passwordSecret
      )
    }
    template: {
      containers: [
        {
          name: 'bot'
          image: '${registry.properties.loginServer}/${image}'
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: concat(
            [
              { name: 'NODE_ENV', value: 'production' }
              { name: 'PORT', value: '3978' }
              { name: 'HOST', value: '0.0.0.0' }
              { name: 'DATABASE_URL', secretRef: 'database-url' }
              { name: 'MICROSOFT_APP_ID', value: botAppId }
              { name: 'MICROSOFT_APP_TYPE', value: appType }
              { name: 'MICROSOFT_APP_TENANT_ID', value: tenantId }
              { name: 'ALLOWED_TENANTS', value: allowedTenants }
              { name: 'PUBLIC_URL', value: address }
            ],
            passwordSetting
          )
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 2, failureThreshold: 30 }
            { type: 'Readiness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 10, timeoutSeconds: 5 }
            { type: 'Liveness', tcpSocket: { port: 3978 }, periodSeconds: 20 }
          ]
        }
      ]
      scale: { minReplicas: replicas, maxReplicas: replicas }
      terminationGracePeriodSeconds: 30
    }
  }
  dependsOn: [readsSecrets, pullsImages, vault::databaseUrl, server::database]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-${unique}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Yhdyspintabotti'
    endpoint: '${address}/api/messages'
    msaAppId: botAppId
    msaAppType: appType
    msaAppTenantId: tenantId
    msaAppMSIResourceId: isSingleTenant ? null : identity.id
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
  }
}

@description('For `npm run package` and for people.')
output publicUrl string = address
output microsoftAppId string = botAppId
output vaultName string = vault.name
output databaseServer string = server.name
