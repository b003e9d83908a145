using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Lists;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Testing.Graph;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Graph;

/// <summary>An office in a double of Graph, and clients of it as the program makes them.</summary>
internal sealed class OfficeInGraph : IAsyncDisposable
{
    public const string Mailbox = "lich@contoso.vn";

    private const string Address = "contoso.sharepoint.com:/sites/van-phong";

    private readonly List<ServiceProvider> _programs = [];

    private OfficeInGraph(GraphDouble graph) => Graph = graph;

    /// <summary>The double.</summary>
    public GraphDouble Graph { get; }

    /// <summary>The id of the office's site.</summary>
    public string Site { get; private set; } = "";

    /// <summary>A list with a column of each kind.</summary>
    public static ListShape Shape { get; } = new("Cuộc họp",
    [
        new ListColumn.Text("Chair", "Chủ trì"),
        new ListColumn.Note("Notes", "Ghi chú"),
        new ListColumn.Number("Attendance", "Số người"),
        new ListColumn.Choice("Mode", "Hình thức", ["Trực tuyến", "Trực tiếp"]) { IsIndexed = true },
        new ListColumn.Day("Day", "Ngày"),
        new ListColumn.Instant("Begins", "Bắt đầu"),
        new ListColumn.YesNo("IsCancelled", "Đã hủy"),
    ]);

    /// <summary>The id in the manifest of the app that programs may install for people; empty for none.</summary>
    public string MayInstall { get; set; } = "";

    /// <summary>How a program is told to come here.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Graph:Endpoint"] = Graph.Endpoint,
        ["Graph:Authority"] = Graph.Authority,
        ["Graph:TenantId"] = "tenant",
        ["Graph:ClientId"] = "client",
        ["Graph:ClientSecret"] = "secret",
        ["Graph:Site"] = Address,
        ["Graph:Calendar"] = Mailbox,
        ["Graph:InstallApp"] = MayInstall.Length > 0 ? "true" : "false",
        ["Graph:TeamsApp"] = MayInstall,
    };

    public static async Task<OfficeInGraph> StartAsync()
    {
        var office = new OfficeInGraph(await GraphDouble.StartAsync());
        office.Site = office.Graph.AddSite(Address);
        office.Graph.AddMailbox(Mailbox);
        return office;
    }

    /// <summary>A client of its own, as in another process; it waits for next to nothing between attempts.</summary>
    public GraphAccess.Configured Connect()
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddSingleton(new GraphPace(2, TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(30)))
            .AddSingleton(Measured.Calls)
            .AddGraph(new ConfigurationBuilder().AddInMemoryCollection(Settings).Build()).BuildServiceProvider();
        _programs.Add(services);
        return services.GetRequiredService<GraphAccess>().ShouldBeOfType<GraphAccess.Configured>();
    }

    /// <summary>The list, made.</summary>
    public static async Task<SharePointList> ListAsync(GraphAccess.Configured access) =>
        Value(await access.Lists.EnsureAsync(Shape, default));

    /// <summary>What an answer that is done says.</summary>
    public static T Value<T>(GraphAnswer<T> answer) => answer.ShouldBeOfType<GraphAnswer<T>.Done>().Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var program in _programs)
            await program.DisposeAsync();
        Graph.Violations.ShouldBeEmpty();
        await Graph.DisposeAsync();
    }
}
