using System.Globalization;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Meetings;

public sealed class MeetingRuleTableTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Asker Asker = JournalOffice.AskerAt("2026-01-05 08:00");
    private TestDatabase _test = null!;

    public static TheoryData<string> Names => [.. MeetingRuleTable.Rows.Select(row => row.Name)];

    public async Task InitializeAsync() => _test = await TestDatabase.OnSqliteAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WarningsAsync_EachRow_SaysAllThatSpeaksAgainstItAndCitesThePlan(string name)
    {
        var row = MeetingRuleTable.Rows.Single(each => each.Name == name);
        var meetings = new JournalOffice(_test.Database, SamplePlans.All).Meetings;
        var ids = new List<string>();
        foreach (var draft in row.Logged)
            ids.Add((await meetings.LogAsync(draft, $"op{ids.Count}", Asker, None)).ShouldBeOfType<MeetingLogged.Stored>().Meeting.Id);

        var warnings = row.IsChange
            ? await meetings.WarningsAsync(row.Draft, ids[0], Asker, None)
            : await meetings.WarningsAsync(row.Draft, Asker, None);

        warnings.Where(warning => warning is not MeetingWarning.FreeInstead).Select(Say).ShouldBe(row.Expected);
    }

    [Fact]
    public async Task WarningsAsync_PlanWithANumber_CitesTheNumber()
    {
        var row = MeetingRuleTable.Rows.Single(each => each.Name == "several at once");

        var warnings = await new JournalOffice(_test.Database, SamplePlans.Numbered).Meetings.WarningsAsync(row.Draft, Asker, None);

        warnings.Select(warning => warning.Citation?.Document).OfType<string>().ShouldBe(["12/KH-SGDĐT", "12/KH-SGDĐT"]);
        warnings.Select(warning => warning.Citation?.Lines.First).OfType<int>().ShouldBe([107, 25]);
    }

    [Fact]
    public async Task WarningsAsync_AskerOfAWard_CitesTheWardsPlan()
    {
        var row = MeetingRuleTable.Rows.Single(each => each.Name == "several at once");
        var ward = SamplePlans.All.Plans.Single(plan => plan.Source.StartsWith("003", StringComparison.Ordinal));

        var warnings = await new JournalOffice(_test.Database, SamplePlans.All).Meetings.WarningsAsync(row.Draft, Asker with { Organization = ward.Issuer! }, None);

        var source = warnings.OfType<MeetingWarning.TooLong>().ShouldHaveSingleItem().Source;
        (source.Source, source.Lines.First).ShouldBe((ward.Source, 69));
    }

    private static string Say(MeetingWarning warning)
    {
        var words = warning switch
        {
            MeetingWarning.TooLong tooLong => string.Create(CultureInfo.InvariantCulture, $"too long: at most {tooLong.Rule.MaxDays}"),
            MeetingWarning.OutsideWorkingHours outside => string.Create(CultureInfo.InvariantCulture, $"outside {outside.Opens:HH:mm}-{outside.Closes:HH:mm}"),
            MeetingWarning.OnRestDay rest => string.Create(CultureInfo.InvariantCulture, $"rest day {rest.Day:yyyy-MM-dd}"),
            MeetingWarning.EndsBeforeStart => "ends before it begins",
            MeetingWarning.BelowOnlineTarget below => string.Create(CultureInfo.InvariantCulture, $"online {below.Online} of {below.Total}, of {below.Target.Value}%"),
            MeetingWarning.Clash clash => $"clash with {clash.Other.Title}: {clash.Reason}",
            _ => warning.ToString(),
        };
        return warning.Citation is { } citation ? $"{words} ({citation.Source} line {citation.Lines.First}: {citation.Quote})" : words;
    }
}
