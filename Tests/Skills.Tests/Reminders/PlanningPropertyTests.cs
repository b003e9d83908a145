using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Reminders;
using Assistant.Skills.Reminders.Planning;
using Assistant.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Skills.Tests.Reminders;

/// <summary>What holds whatever the plans, the directory and the instant are.</summary>
public sealed class PlanningPropertyTests
{
    private static readonly OfficeTime Office = new();
    private static readonly Unit Elsewhere = new(JournalOffice.Organization, "Phòng Tổ chức Cán bộ");

    private static readonly Person[] People =
    [
        new("head", "Hạnh", JournalOffice.Secretariat, [Role.UnitHead]),
        new("other", "Lan", Elsewhere, [Role.UnitHead]),
        new("leader", "Sơn", null, [Role.Leader]),
    ];

    [Fact]
    public void Of_RowsJustWritten_WantsNoChange() => Prop.ForAll<int[], int>((days, minute) =>
    {
        var now = Instant(minute);
        var facts = Facts(days, now);
        var known = Apply(facts, [], now);
        var again = Changes(facts, known, now);
        return again.Count == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyWorkAtAnyInstant_OwesInTheHoursAndNothingBeforehandAfterTheLastDay() => Prop.ForAll<int[], int>((days, minute) =>
    {
        var now = Instant(minute);
        return Changes(Facts(days, now), [], now).Owe.All(row =>
            row.FireAt >= now
            && Office.IsRemindingTime(row.FireAt)
            && (row.Nudge is Nudge.Before ? Office.DayOf(row.FireAt) <= ((DueTime.Day)row.Subject.Due).On : Office.DayOf(row.FireAt) > ((DueTime.Day)row.Subject.Due).On));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_TheFirstStart_BringsUpEachThingOnceAtMost() => Prop.ForAll<int[], int>((days, minute) =>
    {
        var now = Instant(minute);
        var today = Office.NextRemindingTime(now);
        return Changes(Facts(days, now), [], now).Owe.Where(row => row.FireAt == today).GroupBy(row => (row.To, row.Subject)).All(group => group.Count() == 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_DayAfterDay_NeverOwesAgainWhatWasSent() => Prop.ForAll<int[], int>((days, minute) =>
    {
        var now = Instant(minute);
        var facts = Facts(days, now);
        var known = new List<KnownRow>();
        var keys = new HashSet<OwedKey>();
        for (var day = 0; day < 40; day++)
        {
            var at = now.AddDays(day);
            foreach (var row in Changes(facts, known, at).Owe)
            {
                if (!keys.Add(row.Key))
                    return false;
            }

            known = [.. Apply(facts, known, at).Select(row => row.IsAhead(at.AddDays(1)) ? row : row with { State = OwedState.Sent })];
        }

        return true;
    }).QuickCheckThrowOnFailure();

    private static OwedChanges Changes(PlanningFacts facts, IEnumerable<KnownRow> known, DateTimeOffset now) =>
        new OwedComparison(Office).Of(new Courses(facts, new UnitNamesAsWritten(), Office).All(Office.DayOf(now)), known, now);

    private static List<KnownRow> Apply(PlanningFacts facts, List<KnownRow> known, DateTimeOffset now)
    {
        var changes = Changes(facts, known, now);
        var dropped = changes.Drop.ToHashSet();
        changes.Mend.ShouldBeEmpty();
        return [.. known.Where(row => !dropped.Contains(row.Id)), .. changes.Owe.Select((row, index) => KnownRow.Of(row, known.Count + index + 1))];
    }

    private static DateTimeOffset Instant(int minute) => Office.At(new DateOnly(2026, 1, 5), TimeOnly.MinValue).AddMinutes(Math.Abs(minute * 7919L % (300 * 1440)));

    /// <summary>Tasks whose last days lie around an instant.</summary>
    private static PlanningFacts Facts(int[] days, DateTimeOffset now) => new()
    {
        Library = new PlanLibrary([new Plan
        {
            Source = "kh.txt",
            Title = "Kế hoạch thử",
            Issuer = JournalOffice.Organization,
            Number = 1,
            Year = 2026,
            Evidence = new Evidence(LineSpan.Of(1), "Kế hoạch thử"),
            Tasks = [.. days.Take(8).Select((day, index) => new PlanTask
            {
                Key = new TaskKey($"I.{index}"),
                Title = "Việc",
                Leads = [index % 2 == 0 ? JournalOffice.Secretariat.Name : Elsewhere.Name],
                Schedule = new Schedule.Deadline(null, Office.DayOf(now).AddDays(day % 40)),
                Evidence = new Evidence(LineSpan.Of(2), "Việc"),
            })],
        }]),
        Extensions = ExtensionSnapshot.Empty,
        Done = new HashSet<(string PlanId, string TaskKey)>(),
        Settled = new HashSet<(string Item, string Due)>(),
        Muted = new HashSet<(string Recipient, string Item)>(),
        People = People,
        Meetings = [],
        Reminders =
        [
            new Reminder("r", JournalOffice.Organization, "chi", "Chi", "c", Language.Vietnamese, null,
                new ReminderTiming.BeforeDeadlines(JournalOffice.Secretariat, null, null, new LeadTimes([new CalendarDuration(2, Grain.Day), new CalendarDuration(5, Grain.Day)])), now),
        ],
    };
}
