using Assistant.Bot.Channel;
using Assistant.Bot.Proactive;
using Assistant.Bot.Tests.Graph;
using Assistant.Skills;
using Assistant.Skills.Reminders;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Proactive;

/// <summary>People whom the assistant has to write to and has never met.</summary>
public sealed class FirstContactTests
{
    private const string ManifestId = "6d0d1a52-6b6f-4f53-9c86-2d2a6c6b9a31";

    private static string Person => IdentifiedBot.Person;

    [Fact]
    public async Task Notice_ToAPersonNeverMet_OpensTheConversationAndComesOnce()
    {
        await using var office = await IdentifiedBot.StartAsync();
        await office.OweAsync(Person.ToUpperInvariant());

        await office.TickAsync();
        await office.TickAsync();

        var asked = office.Bot.Connector.Created.ShouldHaveSingleItem().Activity;
        asked.GetProperty("members")[0].GetProperty("id").GetString().ShouldBe(Person);
        asked.GetProperty("tenantId").GetString().ShouldBe(IdentifiedBot.Tenant);
        asked.GetProperty("bot").GetProperty("id").GetString().ShouldBe($"28:{IdentifiedBot.AppId}");
        office.SaidTo(Person).ShouldHaveSingleItem().Activity.GetProperty("recipient").GetProperty("id").GetString().ShouldBe(Person);
    }

    [Fact]
    public async Task Find_Twice_OpensOneConversation()
    {
        await using var office = await IdentifiedBot.StartAsync();

        var first = (await office.FindAsync(Person)).ShouldBeOfType<Place.Here>().Reference;
        var second = (await office.FindAsync(Person)).ShouldBeOfType<Place.Here>().Reference;

        second.Key.ShouldBe(first.Key);
        office.Bot.Connector.Created.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Find_WhereThePersonHasWrittenMeanwhile_KeepsWhatTheyWroteFrom()
    {
        await using var office = await IdentifiedBot.StartAsync();
        var opened = (await office.FindAsync(Person)).ShouldBeOfType<Place.Here>().Reference;
        var conversations = office.Bot.Get<ConversationStore>();
        var written = opened with { User = opened.User! with { Id = "29:abc", Name = "Lan" } };
        await conversations.SaveAsync(written, CancellationToken.None);

        await conversations.AddAsync(opened, CancellationToken.None);

        (await office.FindAsync(Person)).ShouldBeOfType<Place.Here>().Reference.User!.Id.ShouldBe("29:abc");
    }

    [Fact]
    public async Task Find_WithoutAnIdentity_WaitsForThePerson()
    {
        var bot = new RunningBot();
        await bot.InitializeAsync();

        var place = await bot.Get<Places>().FindAsync(new Recipient.Person(Person), Language.Vietnamese, CancellationToken.None);

        place.ShouldBeOfType<Place.NotYet>().Reason.ShouldBe(Reasons.NotMet);
        bot.Connector.Calls.ShouldBeEmpty();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task Find_PersonWithoutAnEntraId_WaitsForThePerson()
    {
        await using var office = await IdentifiedBot.StartAsync();

        (await office.FindAsync("user-id-0")).ShouldBeOfType<Place.NotYet>().Reason.ShouldBe(Reasons.NotMet);
        office.Bot.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Find_PersonWithoutTheApp_IsTriedOnceADay()
    {
        await using var office = await IdentifiedBot.StartAsync();
        office.Bot.Connector.HasApp = _ => false;
        await office.OweAsync(Person);

        await office.TickAsync();
        (await office.FindAsync(Person)).ShouldBeOfType<Place.NotYet>().Reason.ShouldBe(Reasons.NotInstalled);
        office.Bot.Clock.Advance(TimeSpan.FromHours(23));
        await office.TickAsync();
        office.Bot.Connector.Created.Count.ShouldBe(1);
        office.Bot.Connector.HasApp = _ => true;
        office.Bot.Clock.Advance(TimeSpan.FromHours(2));
        await office.TickAsync();

        office.SaidTo(Person).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Find_WhileTheConnectorIsBusy_IsTriedAgainWhenItSays()
    {
        await using var office = await IdentifiedBot.StartAsync();
        office.Bot.Connector.FailNext(429, retryAfter: "120");

        (await office.FindAsync(Person)).ShouldBeOfType<Place.NotYet>().Again.ShouldBe(office.Bot.Clock.GetUtcNow().AddSeconds(120));
        office.Bot.Clock.Advance(TimeSpan.FromSeconds(121));

        (await office.FindAsync(Person)).ShouldBeOfType<Place.Here>();
    }

    [Fact]
    public async Task Message_ToAConversationThatIsGone_IsSaidInANewOne()
    {
        await using var office = await IdentifiedBot.StartAsync();
        await office.FindAsync(Person);
        await office.OweAsync(Person);
        office.Bot.Connector.FailNext(404);

        await office.TickAsync();
        office.SaidTo(Person).ShouldBeEmpty();
        office.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await office.TickAsync();

        office.Bot.Connector.Created.Count.ShouldBe(2);
        office.SaidTo(Person).ShouldHaveSingleItem();
    }

    [NeedsGraphDescription]
    public async Task Find_PersonWithoutTheApp_InstallsItWhereThatIsAllowed()
    {
        await using var graph = await OfficeInGraph.StartAsync();
        var app = graph.Graph.AddApp(ManifestId, "Trợ lý công vụ");
        graph.Graph.AddPerson(new PersonInGraph("Lê Lan", "lan@contoso.vn") { Id = Person });
        await using var office = await StartAsync(graph);
        office.Bot.Connector.HasApp = person => graph.Graph.PeopleWithApp(app).Contains(person);

        (await office.FindAsync(Person)).ShouldBeOfType<Place.Here>();

        graph.Graph.PeopleWithApp(app).ShouldBe([Person]);
    }

    [NeedsGraphDescription]
    public async Task Find_PersonWhoHasTheAppBlocked_IsNotInstalledOverAndOver()
    {
        await using var graph = await OfficeInGraph.StartAsync();
        graph.Graph.AddApp(ManifestId, "Trợ lý công vụ");
        graph.Graph.AddPerson(new PersonInGraph("Lê Lan", "lan@contoso.vn") { Id = Person });
        await using var office = await StartAsync(graph);
        office.Bot.Connector.HasApp = _ => false;

        (await office.FindAsync(Person)).ShouldBeOfType<Place.NotYet>().Reason.ShouldStartWith(Reasons.NotInstalled);
        office.Bot.Clock.Advance(TimeSpan.FromHours(25));
        (await office.FindAsync(Person)).ShouldBeOfType<Place.NotYet>().Reason.ShouldStartWith(Reasons.NotInstalled);

        graph.Graph.Requests.Count(request => request.Status == 409).ShouldBe(1);
    }

    [NeedsGraphDescription]
    public async Task Find_WhereInstallingIsRefusedOrTheAppIsUnknown_SaysWhy()
    {
        await using var graph = await OfficeInGraph.StartAsync();
        graph.Graph.AddPerson(new PersonInGraph("Lê Lan", "lan@contoso.vn") { Id = Person });
        await using var office = await StartAsync(graph);
        office.Bot.Connector.HasApp = _ => false;

        (await office.FindAsync(Person)).ShouldBeOfType<Place.NotYet>().Reason.ShouldBe(Reasons.NotInCatalogue);
        graph.Graph.AddApp(ManifestId, "Trợ lý công vụ");
        graph.Graph.Settings.Roles = new HashSet<string>(["AppCatalog.Read.All"], StringComparer.Ordinal);
        office.Bot.Clock.Advance(TimeSpan.FromHours(25));

        (await office.FindAsync(Person)).ShouldBeOfType<Place.NotYet>().Reason.ShouldBe($"{Reasons.InstallRefused}: 403 accessDenied");
    }

    private static Task<IdentifiedBot> StartAsync(OfficeInGraph graph)
    {
        graph.MayInstall = ManifestId;
        return IdentifiedBot.StartAsync(graph.Connect());
    }
}
