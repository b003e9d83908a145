using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Answering;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Answering;

public sealed class DueSkillTests
{
    private static readonly string[] Units = ["Văn phòng Sở", "Phòng Tổ chức Cán bộ", "Phòng Kế hoạch - Tài chính", "Phòng Giáo dục Mầm Non"];

    private readonly DueSkill _due = new(LabelledOffice.Answers);

    public static TheoryData<string> UnitNames => new(Units);

    [Theory]
    [MemberData(nameof(UnitNames))]
    public void Answer_AnyPeriodAndClock_IsWhatADirectReadingOfTheLabelsGives(string unit)
    {
        for (var month = 0; month < 48; month++)
        {
            var first = new DateOnly(2023, 1, 1).AddMonths(month);
            foreach (var months in (int[])[1, 3, 12])
            {
                var period = new DateRange(first, first.AddMonths(months).AddDays(-1));
                foreach (var now in (DateOnly[])[first.AddDays(-40), first, first.AddDays(17), period.Last, period.Last.AddDays(1)])
                {
                    Shown(new DueRequest(LabelledOffice.Unit(unit), period, null, null), now)
                        .ShouldBe(Expected(unit, period, now), ignoreOrder: true, $"{unit} {period.First}-{period.Last} at {now}");
                }
            }
        }
    }

    [Fact]
    public void Answer_OverdueAsked_ListsOnlyWhatHasPassed() =>
        Shown(new DueRequest(LabelledOffice.Unit("TCCB"), null, null, TaskState.Overdue), new DateOnly(2026, 4, 20))
            .ShouldBe(["002 3.2.a Overdue", "002 3.2.b Overdue"]);

    [Theory]
    [InlineData("2026-03-31", "Due")]
    [InlineData("2026-04-01", "Overdue")]
    public void Answer_OnAndAfterTheLastDay_TurnsOverdueOnlyAfter(string now, string section) =>
        Shown(new DueRequest(LabelledOffice.Unit("VP Sở"), DateRange.Year(2026), null, null), DateOnly.Parse(now, System.Globalization.CultureInfo.InvariantCulture))
            .ShouldContain($"002 1.3 {section}");

    [Fact]
    public void Answer_ReportedDone_IsNeitherOverdueNorOpen()
    {
        var done = new ProgressSnapshot(new Dictionary<TaskReference, ReportedProgress>
        {
            [new TaskReference("002_0295eccbc9e7aa97.txt", new TaskKey("1.3"))] = new(
                ProgressState.Done, 100, new DateOnly(2026, 3, 20), null, null, "an", "An", new DateTimeOffset(2026, 3, 20, 8, 0, 0, TimeSpan.FromHours(7)), 1),
        });
        var request = new DueRequest(LabelledOffice.Unit("VP Sở"), DateRange.Year(2026), null, TaskState.Open);

        var rows = _due.Answer(request, LabelledOffice.On(new DateOnly(2026, 5, 1)), done).Items;

        rows.ShouldNotContain(item => item.Key == new TaskKey("1.3"));
        _due.Answer(request with { State = TaskState.Done }, LabelledOffice.On(new DateOnly(2026, 5, 1)), done).Items.ShouldHaveSingleItem().Key.ShouldBe(new TaskKey("1.3"));
    }

    [Fact]
    public void Answer_CollectiveInPlan_IsNotItsMember()
    {
        var answer = Ask(new DueRequest(LabelledOffice.Unit("Phòng Kế hoạch - Tài chính"), DateRange.Year(2026), TaskRole.Coordinator, null), new DateOnly(2026, 5, 1));

        answer.Rows.OfType<DueTask>().ShouldBeEmpty();
    }

    [Fact]
    public void Answer_UnitWithoutRole_CountsWhatItOnlyCoordinates() =>
        Ask(new DueRequest(LabelledOffice.Unit("VP Sở"), DateRange.Year(2026), null, null), new DateOnly(2026, 5, 1)).Coordinated.ShouldBe(1);

    [Fact]
    public void Answer_NoUnit_MeansEveryUnit() =>
        Ask(new DueRequest(null, DateRange.Quarter(2026, 2), null, null), new DateOnly(2026, 2, 1)).Rows.OfType<DueTask>()
            .Count(row => row.Section == DueSection.Due).ShouldBe(1);

    [Fact]
    public void Answer_Rows_StandBySectionThenDate()
    {
        var rows = Ask(new DueRequest(null, DateRange.Year(2026), null, null), new DateOnly(2026, 7, 1)).Rows;

        rows.ShouldBe(rows.OrderBy(row => row.Section).ThenBy(row => row.Day?.Date ?? DateOnly.MaxValue));
    }

    private DueAnswer Ask(DueRequest request, DateOnly now) => _due.Answer(request, LabelledOffice.On(now), ProgressSnapshot.Empty);

    private string[] Shown(DueRequest request, DateOnly now) =>
        [.. Ask(request, now).Items.Select(item => $"{item.Source[..3]} {item.Key?.Value ?? "report"} {item.Section}")];

    /// <summary>The contract, read word for word over the labels, without the code under test.</summary>
    private static IEnumerable<string> Expected(string unit, DateRange period, DateOnly now)
    {
        foreach (var plan in LabelledOffice.Library.Plans.Where(plan => plan.Issuer == LabelledOffice.So))
        {
            foreach (var task in plan.Tasks.Where(task => task.Leads.Any(lead => Same(lead, unit))))
            {
                var last = task.Schedule.LastDay;
                if (last < now && period.Contains(now))
                {
                    yield return $"{plan.Source[..3]} {task.Key} Overdue";
                }
                else if (last is { } day && period.Contains(day))
                {
                    yield return $"{plan.Source[..3]} {task.Key} Due";
                }
                else if (task.Schedule is Schedule.Continuous && plan.Year >= period.First.Year && plan.Year <= period.Last.Year)
                {
                    yield return $"{plan.Source[..3]} {task.Key} Ongoing";
                }
            }

            foreach (var report in plan.Reports.Where(report => Same(report.Who ?? "", unit) || Same(report.Via ?? "", unit)))
            {
                for (var day = period.First; day <= period.Last; day = day.AddDays(1))
                {
                    var written = report.Before ? day.AddDays(1) : day;
                    if ((report.Due is DueDay.Fixed fixedDay && fixedDay.Date == written)
                        || (report.Due is DueDay.Yearly yearly && yearly.Month == written.Month && yearly.Day == written.Day && written.Year >= plan.Year))
                    {
                        yield return $"{plan.Source[..3]} report Report";
                    }
                }
            }
        }
    }

    private static bool Same(string left, string right) => Folding.SameWords(left, right);
}
