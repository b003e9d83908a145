using Assistant.Bot.Identity;
using Assistant.Bot.Pages;
using Assistant.Bot.Pages.Calendars;
using Assistant.Bot.Pages.Visitors;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Pages;

/// <summary>Sessions and calendars' addresses, on every kind of database.</summary>
public abstract class GrantsCompliance
{
    private const string Office = "Văn phòng Sở";

    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7)));

    [StoreFact]
    public async Task Session_IsKnownToEveryReplicaUntilItEnds_AndIsThenForgotten()
    {
        await using var test = await OpenAsync();
        var sessions = new PersonSessions(test.Database, _clock);
        var secret = await sessions.OpenAsync(new PersonProof.Proved("p1", null), default);

        (await new PersonSessions(test.Database, _clock).FindAsync(secret, default)).ShouldBe(new PersonSession("p1", null));
        (await sessions.FindAsync(Secret.New(), default)).ShouldBeNull();
        _clock.MoveTo(_clock.GetUtcNow() + PersonSessions.Length);
        (await sessions.FindAsync(secret, default)).ShouldBeNull();
        await sessions.OpenAsync(new PersonProof.Proved("p2", "Lan"), default);
        (await test.Database.FindAsync<long>("select count(*) from page_sessions", null, default)).ShouldBe(1);
    }

    [StoreFact]
    public async Task Secrets_AreNotKept()
    {
        await using var test = await OpenAsync();
        var session = await new PersonSessions(test.Database, _clock).OpenAsync(new PersonProof.Proved("p1", null), default);
        var link = await new CalendarLinks(test.Database, _clock).MakeAsync("p1", Office, default);

        var kept = await test.Database.QueryAsync<string>("select secret_hash from page_sessions union all select secret_hash from calendar_links", null, default);

        kept.ShouldBe([session.Hash, link.Hash], ignoreOrder: true);
        kept.ShouldNotContain(session.Value);
    }

    [StoreFact]
    public async Task Address_OfTheSamePersonAndUnit_TakesThePlaceOfTheOlder()
    {
        await using var test = await OpenAsync();
        var links = new CalendarLinks(test.Database, _clock);
        var (older, whole, others) = (await links.MakeAsync("p1", Office, default), await links.MakeAsync("p1", "", default), await links.MakeAsync("p2", Office, default));

        var newer = await links.MakeAsync("p1", Office, default);

        (await links.FindAsync(older, default)).ShouldBeNull();
        (await links.FindAsync(newer, default)).ShouldBe(new CalendarLink("p1", Office, _clock.GetUtcNow()));
        (await links.OfAsync("p1", default)).Select(link => link.Unit).ShouldBe(["", Office]);
        await links.RevokeAsync("p1", Office, default);
        (await links.FindAsync(newer, default)).ShouldBeNull();
        (await links.FindAsync(whole, default)).ShouldNotBeNull();
        (await links.FindAsync(others, default)).ShouldNotBeNull();
    }

    protected abstract Task<TestDatabase> OpenAsync();
}
