using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Extensions;

/// <summary>Who is owed to be told of requests for later days and of what is decided on them.</summary>
public abstract class ExtensionNoticesCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly PlanDay = new(2026, 11, 30);
    private static readonly Unit Finance = new(JournalOffice.Organization, "Phòng Kế hoạch - Tài chính");
    private static readonly Person Lan = new("LAN", "Lan", JournalOffice.Secretariat, [Role.Staff]);
    private static readonly Person Minh = new("minh", "Minh", JournalOffice.Secretariat, [Role.UnitHead]);
    private static readonly Person Quang = new("quang", "Quang", Finance, [Role.UnitHead]);
    private static readonly Person Hoa = new("hoa", "Hoa", null, [Role.Leader]);
    private static readonly Person Tam = new("tam", "Tâm", JournalOffice.Secretariat, [Role.OfficeHead, Role.Admin]);
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [StoreFact]
    public async Task AskAsync_UnitWithAHead_OwesTheHeadAloneTheNews()
    {
        await AskAsync(Office(Lan, Minh, Quang, Hoa, Tam), Lan);

        (await OwedAsync("extension-asked")).ShouldBe(["minh"]);
    }

    [StoreFact]
    public async Task AskAsync_ByTheHead_OwesTheLeadershipTheNews()
    {
        await AskAsync(Office(Lan, Minh, Quang, Hoa, Tam), Minh);

        (await OwedAsync("extension-asked")).ShouldBe(["hoa"], "nobody decides on their own request");
    }

    [StoreFact]
    public async Task AskAsync_SameCardTwice_OwesItOnce()
    {
        var office = Office(Lan, Minh);
        await AskAsync(office, Lan, "card");
        await AskAsync(office, Lan, "card");

        (await OwedAsync("extension-asked")).ShouldBe(["minh"]);
    }

    [StoreFact]
    public async Task AskAsync_NotStored_OwesNobodyAnything()
    {
        var office = Office(Lan, Minh);
        await AskAsync(office, Lan, "first");

        (await AskAsync(office, Lan, "second")).ShouldBeOfType<ExtensionAsked.OpenAlready>();

        (await OwedAsync("extension-asked")).ShouldBe(["minh"]);
    }

    [StoreFact]
    public async Task DecideAsync_Stored_OwesWhoAskedTheNewsOnce()
    {
        var office = Office(Lan, Minh);
        var asked = (await AskAsync(office, Lan)).ShouldBeOfType<ExtensionAsked.Stored>().Extension;
        var draft = new DecisionDraft(asked.Id, asked.Version, ExtensionDecision.Refused, "phải xong đúng hạn");

        await office.Decisions.DecideAsync(draft, "decide", Of(Minh), None);
        await office.Decisions.DecideAsync(draft, "decide", Of(Minh), None);

        (await OwedAsync("extension-decided")).ShouldBe(["lan"]);
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private JournalOffice Office(params Person[] people) => new(_test.Database, JournalOffice.OneTask(PlanDay), people: new ListedPeople(people));

    private static Asker Of(Person person) => JournalOffice.AskerAt("2026-11-21 08:00", person.Id) with { Name = person.Name, Standing = new Standing.Listed(person) };

    private static Task<ExtensionAsked> AskAsync(JournalOffice office, Person person, string operation = "ask") =>
        office.Extensions.AskAsync(new ExtensionDraft(JournalOffice.TheTask, new DateOnly(2026, 12, 15), "chờ số liệu") { Seen = PlanDay }, operation, Of(person), None);

    private Task<IReadOnlyList<string>> OwedAsync(string kind) =>
        _test.Database.QueryAsync<string>("select lower(person_id) from notices where kind = @kind order by person_id", new { kind }, None);
}
