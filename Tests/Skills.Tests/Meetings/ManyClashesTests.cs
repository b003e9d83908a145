using Assistant.Skills.Meetings;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public sealed class ManyClashesTests
{
    [Fact]
    public async Task WarningsAsync_MoreClashesThanACardHolds_NamesSomeAndCountsTheRest()
    {
        await using var test = await TestDatabase.OnSqliteAsync();
        var office = new JournalOffice(test.Database);
        var asker = JournalOffice.AskerAt("2026-11-21 08:00");
        var draft = new MeetingDraft
        {
            Title = "Giao ban",
            Kind = MeetingKind.Briefing,
            Mode = MeetingMode.Online,
            Start = JournalOffice.At("2026-11-23 08:00"),
            End = JournalOffice.At("2026-11-23 10:00"),
            Unit = JournalOffice.Secretariat.Name,
        };
        for (var each = 0; each < 40; each++)
            (await office.Meetings.LogAsync(draft with { Title = $"Họp {each}" }, $"card-{each}", asker, default)).ShouldBeOfType<MeetingLogged.Stored>();

        var warnings = await office.Meetings.WarningsAsync(draft, asker, default);

        warnings.OfType<MeetingWarning.Clash>().Count().ShouldBe(5);
        warnings.OfType<MeetingWarning.MoreClashes>().ShouldHaveSingleItem().Count.ShouldBe(35);
    }
}
