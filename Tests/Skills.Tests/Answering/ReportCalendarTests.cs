using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;

namespace Assistant.Skills.Tests.Answering;

public sealed class ReportCalendarTests
{
    private static readonly Evidence Here = new(LineSpan.Of(1), "…");

    [Fact]
    public void In_BeforeTheFirstOfJanuary_FallsOnTheLastDayOfTheYearBefore() =>
        Days(ReportPeriod.Year, new DueDay.Yearly(1, 1), before: true, DateRange.Year(2027)).ShouldBe(["2027-12-31"]);

    [Fact]
    public void In_BeforeADay_CountsTheDayBefore()
    {
        Days(ReportPeriod.HalfYear, new DueDay.Yearly(6, 10), before: true, new DateRange(new(2026, 6, 9), new(2026, 6, 9))).ShouldBe(["2026-06-09"]);
        Days(ReportPeriod.HalfYear, new DueDay.Yearly(6, 10), before: true, new DateRange(new(2026, 6, 10), new(2026, 6, 30))).ShouldBeEmpty();
    }

    [Fact]
    public void In_YearlyDay_ComesFromThePlansYearOn() =>
        Days(ReportPeriod.Year, new DueDay.Yearly(12, 10), before: false, new DateRange(new(2024, 1, 1), new(2028, 12, 31)))
            .ShouldBe(["2026-12-10", "2027-12-10", "2028-12-10"]);

    [Fact]
    public void In_LeapDay_FallsOnTheTwentyEighthOfACommonYear() =>
        Days(ReportPeriod.Year, new DueDay.Yearly(2, 29), before: false, new DateRange(new(2027, 1, 1), new(2028, 12, 31)))
            .ShouldBe(["2027-02-28", "2028-02-29"]);

    [Fact]
    public void In_MonthlyDay_ComesEveryMonthAndEndsWithShortMonths() =>
        Days(ReportPeriod.Month, new DueDay.EveryPeriod(31), before: false, DateRange.Quarter(2026, 1))
            .ShouldBe(["2026-01-31", "2026-02-28", "2026-03-31"]);

    [Fact]
    public void In_QuarterlyDay_ComesInTheMonthAfterTheQuarter() =>
        Days(ReportPeriod.Quarter, new DueDay.EveryPeriod(15), before: true, DateRange.Year(2026))
            .ShouldBe(["2026-04-14", "2026-07-14", "2026-10-14"]);

    [Fact]
    public void In_FixedDay_ComesOnce() =>
        Days(ReportPeriod.NineMonths, new DueDay.Fixed(new(2026, 9, 15)), before: true, new DateRange(new(2020, 1, 1), new(2040, 1, 1)))
            .ShouldBe(["2026-09-14"]);

    private static string[] Days(ReportPeriod period, DueDay due, bool before, DateRange range)
    {
        var plan = new Plan { Source = "a.txt", Title = "Kế hoạch", Year = 2026, Evidence = Here };
        var duty = new ReportingDuty { Period = period, Due = due, Before = before, Evidence = Here };
        return [.. ReportCalendar.In(plan, duty, range).Select(day => day.Last.ToString("O", System.Globalization.CultureInfo.InvariantCulture))];
    }
}
