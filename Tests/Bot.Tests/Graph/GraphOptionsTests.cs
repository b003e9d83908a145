using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Tests.Graph;

public sealed class GraphOptionsTests
{
    private static readonly (string Key, string Value)[] Whole =
    [
        ("Site", "contoso.sharepoint.com:/sites/van-phong"), ("Calendar", "lich@contoso.vn"), ("TenantId", "t"), ("ClientId", "c"), ("ClientSecret", "s"),
    ];

    [Fact]
    public void Access_NothingSet_IsNotConfigured() => Access([]).ShouldBe(new GraphAccess.NotConfigured());

    [Fact]
    public void FollowUps_GoWhereTheSettingsSay()
    {
        new GraphOptions().FollowUps.ShouldBe(new FollowUpGoal.Nowhere());
        new GraphOptions { PlannerPlan = "plan" }.FollowUps.ShouldBe(new FollowUpGoal.Plan("plan"));
        new GraphOptions { ToDoList = "Việc sau họp" }.FollowUps.ShouldBe(new FollowUpGoal.OwnLists("Việc sau họp"));
    }

    [Fact]
    public void Access_PlannerAndToDo_NamesTheKeyThatIsTooMuch() =>
        Should.Throw<OptionsValidationException>(() => Access([.. Whole, ("PlannerPlan", "xqQg5FS2LkCp935s-FIFm2QAFkHM"), ("ToDoList", "Việc sau họp")]))
            .Message.ShouldBe("Graph:ToDoList: must be empty where Graph:PlannerPlan is set; follow-up work goes to one of them.");

    [Theory]
    [InlineData("Endpoint", "http://graph.example.com/v1.0")]
    [InlineData("Endpoint", "graph")]
    [InlineData("Authority", "http://login.example.com")]
    [InlineData("Site", "https://contoso.sharepoint.com/sites/van-phong")]
    [InlineData("Site", "")]
    [InlineData("Calendar", "lich")]
    [InlineData("TenantId", "")]
    [InlineData("ClientId", "")]
    [InlineData("ProgressList", "cuộc họp")]
    [InlineData("TasksList", " ")]
    [InlineData("Rooms:Phòng họp số 1", "phòng 1")]
    [InlineData("Units:Văn phòng Sở", "")]
    [InlineData("ReadEvery", "00:00:00.1")]
    [InlineData("PlannerPlan", "https://planner.cloud.microsoft/webui/plan/xqQg5FS2LkCp935s-FIFm2QAFkHM")]
    [InlineData("ToDoList", " ")]
    public void Access_OneSettingWrong_NamesItsKey(string key, string value) =>
        Should.Throw<OptionsValidationException>(() => Access([.. Whole, (key, value)])).Message.ShouldContain("Graph:" + key);

    [Theory]
    [InlineData("http://127.0.0.1:5000/v1.0")]
    [InlineData("http://localhost:5000/v1.0")]
    [InlineData("https://microsoftgraph.chinacloudapi.cn/v1.0")]
    public void Access_EndpointHereOrInAnotherCloud_IsTaken(string endpoint) =>
        Access([.. Whole, ("Endpoint", endpoint)]).ShouldBeOfType<GraphAccess.Configured>();

    [Fact]
    public void Access_AppToBeInstalledWithoutItsId_NamesTheKey() =>
        Should.Throw<OptionsValidationException>(() => Access([.. Whole, ("InstallApp", "true")])).Message.ShouldContain("Graph:TeamsApp");

    [Fact]
    public void Access_AppToBeInstalled_MayInstallIt() =>
        Access([.. Whole, ("InstallApp", "true"), ("TeamsApp", "6d0d1a52-6b6f-4f53-9c86-2d2a6c6b9a31")]).ShouldBeOfType<GraphAccess.Configured>()
            .Apps.ShouldBeOfType<Bot.Graph.Apps.AppAccess.Configured>();

    private static GraphAccess Access((string Key, string Value)[] settings)
    {
        var values = settings.Select(one => KeyValuePair.Create("Graph:" + one.Key, (string?)one.Value)).GroupBy(one => one.Key).Select(same => same.Last());
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton(Measured.Calls).AddGraph(configuration).BuildServiceProvider();
        return services.GetRequiredService<GraphAccess>();
    }
}
