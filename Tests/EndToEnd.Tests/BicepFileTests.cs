using System.Text.RegularExpressions;

namespace Assistant.EndToEnd.Tests;

/// <summary>What <c>infra/azure/main.bicep</c> says; no Bicep compiler is at hand in tests, so that names, nesting and required members are looked at.</summary>
public sealed partial class BicepFileTests
{
    private static readonly string Bicep = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "infra", "azure", "main.bicep"));

    /// <summary>Every resource that is needed, and what it cannot be made without.</summary>
    public static TheoryData<string, string[]> Resources => new()
    {
        { "Microsoft.ManagedIdentity/userAssignedIdentities", ["name", "location"] },
        { "Microsoft.OperationalInsights/workspaces", ["name", "location", "sku"] },
        { "Microsoft.DBforPostgreSQL/flexibleServers", ["name", "location", "sku", "version: '15'", "administratorLogin", "administratorLoginPassword", "storage", "backup"] },
        { "Microsoft.KeyVault/vaults", ["name", "location", "tenantId", "sku", "enableRbacAuthorization: true", "enablePurgeProtection: true"] },
        { "Microsoft.Authorization/roleAssignments", ["name", "scope: vault", "roleDefinitionId", "principalId", "principalType"] },
        { "Microsoft.App/managedEnvironments", ["name", "location", "appLogsConfiguration"] },
        { "Microsoft.App/containerApps", ["name", "location", "managedEnvironmentId", "ingress", "template", "containers", "probes", "scale", "allowInsecure: false"] },
        { "Microsoft.BotService/botServices", ["name", "location: 'global'", "kind", "sku", "displayName", "endpoint", "msaAppType: 'UserAssignedMSI'", "msaAppId", "msaAppTenantId", "msaAppMSIResourceId"] },
    };

    [Theory]
    [MemberData(nameof(Resources))]
    public void Resource_IsThereWithWhatItNeeds(string type, string[] members)
    {
        var body = BodyOf(type);

        foreach (var member in members)
            Regex.IsMatch(body, $@"(^|[\s{{]){Regex.Escape(member)}{(member.Contains(':', StringComparison.Ordinal) ? "" : ":")}").ShouldBeTrue(member);
    }

    [Fact]
    public void Nesting_IsClosedEverywhere()
    {
        var bare = Strings().Replace(Comments().Replace(Bicep, ""), "''");

        foreach (var (open, close) in (IEnumerable<(char, char)>)[('{', '}'), ('[', ']'), ('(', ')')])
            bare.Count(letter => letter == open).ShouldBe(bare.Count(letter => letter == close));
    }

    [Fact]
    public void Names_ThatAreUsedAreDeclared()
    {
        var declared = Declared().Matches(Bicep).Select(match => match.Groups[1].Value).ToHashSet();

        foreach (var used in Used().Matches(Comments().Replace(Bicep, "")).Select(match => match.Groups[1].Value).Distinct())
            declared.ShouldContain(used);
    }

    [Fact]
    public void Secrets_AreParametersOrInTheVault()
    {
        Regex.IsMatch(Bicep, @"@secure\(\)\s+param databasePassword string").ShouldBeTrue();
        Bicep.ShouldContain("secretRef: 'journal'");
        Bicep.ShouldContain("disableLocalAuth: true");
    }

    [Fact]
    public void Variables_AreSettingsOfTheProgram() =>
        Variables().Matches(Bicep).Select(match => match.Groups[1].Value).ShouldBe(
            ["ConnectionStrings__Journal", "Assistant__Organization", "Assistant__StopAfter", "Bot__AppType", "Bot__AppId", "Bot__TenantId"], ignoreOrder: true);

    private static string BodyOf(string type)
    {
        var start = Bicep.IndexOf($"'{type}@", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0, type);
        var depth = 0;
        for (var at = Bicep.IndexOf('{', start); ; at++)
        {
            depth += Bicep[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return Bicep[start..at];
        }
    }

    [GeneratedRegex(@"//[^\n']*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex("'[^'\n]*'")]
    private static partial Regex Strings();

    [GeneratedRegex(@"^\s*(?:resource|param|var) (\w+) ", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"[:(\[{ ](\w+)\.(?:properties|id|listKeys)\b")]
    private static partial Regex Used();

    [GeneratedRegex(@"name: '(\w+__\w+)'")]
    private static partial Regex Variables();
}
