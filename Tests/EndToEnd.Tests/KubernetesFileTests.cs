using YamlDotNet.Serialization;

namespace Assistant.EndToEnd.Tests;

/// <summary>What <c>infra/kubernetes/assistant.yaml</c> says, as a cluster reads it; none is at hand in tests.</summary>
public sealed class KubernetesFileTests
{
    private readonly List<YamlMap> _documents = Read();

    [Fact]
    public void Documents_AllNameWhatTheyAreAndLieInOneNamespace()
    {
        foreach (var document in _documents)
        {
            document.Text("apiVersion").ShouldNotBeNullOrEmpty();
            document.Text("kind").ShouldNotBeNullOrEmpty();
            document.Map("metadata").Text("name").ShouldNotBeNullOrEmpty();
            document.Map("metadata").Text("namespace").ShouldBe("assistant");
        }

        _documents.Select(document => document.Text("kind")).ShouldBe(
            ["ServiceAccount", "ConfigMap", "Deployment", "PodDisruptionBudget", "Service", "Ingress", "NetworkPolicy"], ignoreOrder: true);
    }

    [Fact]
    public void Replicas_RunWithTheLeastPrivilegeThatThereIs()
    {
        var pod = Pod();
        var container = Container();

        pod.Text("automountServiceAccountToken").ShouldBe("false");
        pod.Map("securityContext").Text("runAsNonRoot").ShouldBe("true");
        pod.Map("securityContext").Map("seccompProfile").Text("type").ShouldBe("RuntimeDefault");
        container.Map("securityContext").Text("allowPrivilegeEscalation").ShouldBe("false");
        container.Map("securityContext").Text("readOnlyRootFilesystem").ShouldBe("true");
        container.Map("securityContext").Map("capabilities").List("drop").ShouldBe(["ALL"]);
        container.Map("resources").Map("limits").Text("memory").ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Replicas_AreTwoAndOneAtLeastIsAlwaysThere()
    {
        Kind("Deployment").Map("spec").Text("replicas").ShouldBe("2");
        Kind("PodDisruptionBudget").Map("spec").Text("minAvailable").ShouldBe("1");
        int.Parse(Pod().Text("terminationGracePeriodSeconds"), System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan((int)Bot.Cli.CommandLine.Termination.TotalSeconds);
    }

    [Fact]
    public void Labels_OfTheReplicasAreThoseThatAreSelected()
    {
        var labels = Kind("Deployment").Map("spec").Map("template").Map("metadata").Map("labels").Text("app");

        Kind("Deployment").Map("spec").Map("selector").Map("matchLabels").Text("app").ShouldBe(labels);
        Kind("Service").Map("spec").Map("selector").Text("app").ShouldBe(labels);
        Kind("PodDisruptionBudget").Map("spec").Map("selector").Map("matchLabels").Text("app").ShouldBe(labels);
        Kind("NetworkPolicy").Map("spec").Map("podSelector").Map("matchLabels").Text("app").ShouldBe(labels);
    }

    [Fact]
    public void Probes_AskTheProgramWhereItAnswers()
    {
        Container().Map("livenessProbe").Map("httpGet").Text("path").ShouldBe("/healthz");
        Container().Map("startupProbe").Map("httpGet").Text("path").ShouldBe("/healthz");
        Container().Map("readinessProbe").Map("httpGet").Text("path").ShouldBe("/readyz");
    }

    [Fact]
    public void Secrets_AreNotInTheFile()
    {
        Kind("ConfigMap").Map("data").Keys.ShouldNotContain(key => key.Contains("Secret", StringComparison.Ordinal) || key.Contains("ConnectionStrings", StringComparison.Ordinal));
        Container().Maps("env").ShouldAllBe(variable => variable.Keys.Contains("valueFrom"));
    }

    [Fact]
    public void Mounts_AreOfVolumesThatThereAre()
    {
        var volumes = Pod().Maps("volumes").Select(volume => volume.Text("name")).ToList();

        Container().Maps("volumeMounts").Select(mount => mount.Text("name")).ShouldBe(volumes, ignoreOrder: true);
        Container().Maps("volumeMounts").Select(mount => mount.Text("mountPath")).ShouldContain("/data");
    }

    [Fact]
    public void Outside_ReachesTheMessagingEndpointTheTabAndCalendarsAlone()
    {
        var paths = Kind("Ingress").Map("spec").Maps("rules").ShouldHaveSingleItem().Map("http").Maps("paths");

        paths.Where(path => path.Text("pathType") == "Exact").Select(path => path.Text("path")).ShouldBe(["/api/messages", "/source", "/privacy", "/terms", "/site.css", "/tabs.css", "/tabs.js"]);
        paths.Where(path => path.Text("pathType") == "Prefix").Select(path => path.Text("path")).ShouldBe(["/tab", "/calendar"]);
        paths.ShouldAllBe(path => path.Map("backend").Map("service").Text("name") == Kind("Service").Map("metadata").Text("name"));
        Kind("NetworkPolicy").Map("spec").List("policyTypes").ShouldBe(["Ingress", "Egress"]);
    }

    private static List<YamlMap> Read()
    {
        var file = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "infra", "kubernetes", "assistant.yaml"));
        var reader = new DeserializerBuilder().Build();
        return [.. file.Split("\n---\n").Select(document => new YamlMap((IDictionary<object, object>)reader.Deserialize(document)!))];
    }

    private YamlMap Kind(string kind) => _documents.Single(document => document.Text("kind") == kind);

    private YamlMap Pod() => Kind("Deployment").Map("spec").Map("template").Map("spec");

    private YamlMap Container() => Pod().Maps("containers").ShouldHaveSingleItem();
}
