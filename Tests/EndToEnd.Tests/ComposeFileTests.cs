using System.Globalization;
using Assistant.Bot.Cli;
using Assistant.Knowledge.Storage;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Assistant.EndToEnd.Tests;

/// <summary>What <c>infra/compose.yaml</c> says, as a container engine reads it; none is at hand in tests.</summary>
public sealed class ComposeFileTests
{
    private static readonly string Infra = Path.Combine(AppContext.BaseDirectory, "infra");

    private readonly IDictionary<object, object> _file = Read();

    [Fact]
    public void Replicas_AreTwoAlikeThatWaitForTheDatabase()
    {
        var bot = Service("bot1");

        Flat(Service("bot2")).ShouldBe(Flat(bot));
        Map(Map(bot, "depends_on"), "database")["condition"].ShouldBe("service_healthy");
        Service("database").Keys.ShouldContain("healthcheck");
    }

    [Fact]
    public void ConnectionString_IsOfTheDatabaseBeside()
    {
        var text = (string)Map(Service("bot1"), "environment")["ConnectionStrings__Journal"];

        Database.Open(text.Replace("${POSTGRES_PASSWORD:?is not set}", "secret", StringComparison.Ordinal)).Location.ShouldBe("database:5432/assistant");
        ((string)Map(Service("database"), "environment")["POSTGRES_DB"]).ShouldBe("assistant");
    }

    [Fact]
    public void GracePeriod_IsLongerThanTheProgramTakesToStop()
    {
        var grace = (string)Service("bot1")["stop_grace_period"];

        TimeSpan.FromSeconds(int.Parse(grace.TrimEnd('s'), CultureInfo.InvariantCulture)).ShouldBeGreaterThan(CommandLine.Termination);
        TimeSpan.Parse((string)Map(Service("bot1"), "environment")["Assistant__StopAfter"], CultureInfo.InvariantCulture).ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [Fact]
    public void Proxy_PassesCallsToEveryReplicaByFilesThatAreThere()
    {
        var mounted = ((IList<object>)Service("proxy")["volumes"]).Select(volume => Path.Combine(Infra, ((string)volume).Split(':')[0])).ToList();

        mounted.ShouldAllBe(file => File.Exists(file));
        var passing = string.Concat(mounted.Select(File.ReadAllText));
        foreach (var replica in Map(_file, "services").Keys.Cast<string>().Where(name => name.StartsWith("bot", StringComparison.Ordinal)))
            passing.ShouldContain($"server {replica}:8080");
        foreach (var volume in Map(_file, "services").Keys.Cast<string>().SelectMany(Named))
            Map(_file, "volumes").Keys.ShouldContain(volume);
    }

    private static IDictionary<object, object> Read()
    {
        using var text = File.OpenText(Path.Combine(Infra, "compose.yaml"));
        return (IDictionary<object, object>)new DeserializerBuilder().Build().Deserialize(new MergingParser(new Parser(text)))!;
    }

    private IEnumerable<string> Named(string service) => Service(service).TryGetValue("volumes", out var volumes)
        ? ((IList<object>)volumes).Select(volume => ((string)volume).Split(':')[0]).Where(name => !name.StartsWith('.'))
        : [];

    private IDictionary<object, object> Service(string name) => Map(Map(_file, "services"), name);

    private static IDictionary<object, object> Map(IDictionary<object, object> map, string key) => (IDictionary<object, object>)map[key];

    private static string Flat(object node) => node switch
    {
        IDictionary<object, object> map => "{" + string.Join(',', map.Select(each => $"{each.Key}:{Flat(each.Value)}")) + "}",
        IList<object> list => "[" + string.Join(',', list.Select(Flat)) + "]",
        _ => (string)node,
    };
}
