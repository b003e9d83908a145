using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Answering;

public sealed class DueScopeTests
{
    private const string Dan = "002_0295eccbc9e7aa97.txt";

    private static readonly DateOnly Today = new(2026, 4, 20);

    private static Unit Personnel => LabelledOffice.Unit("TCCB");

    private static Unit Finance => LabelledOffice.Unit("Phòng Kế hoạch - Tài chính");

    [Fact]
    public void Answer_SeveralUnits_IsWhatAnyOfThemBears_EachRowNamingIts()
    {
        var both = Ask(new DueRequest(Personnel, DateRange.Year(2026), null, null) { AlsoUnits = [Finance] });

        both.Items.ShouldBe(
            Ask(new DueRequest(Personnel, DateRange.Year(2026), null, null)).Items.Concat(Ask(new DueRequest(Finance, DateRange.Year(2026), null, null)).Items),
            ignoreOrder: true);
        both.Rows.Single(row => row.Citation.Key?.Value == "2.1").Units.ShouldBe([Finance]);
        both.Rows.ShouldAllBe(row => row.Units.Count > 0);
    }

    [Fact]
    public void Answer_OneUnit_NamesItInNoRow() =>
        Ask(new DueRequest(Personnel, DateRange.Year(2026), null, null)).Rows.ShouldAllBe(row => row.Units.Count == 0);

    [Fact]
    public void Answer_OnePlan_HoldsNothingOfOthers()
    {
        var rows = Ask(new DueRequest(null, DateRange.Year(2026), null, null) { Source = Dan }).Items;

        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(item => item.Source == Dan);
    }

    [Fact]
    public void Answer_AnotherPeriod_CountsTheOverdueWorkThatItLeavesOut()
    {
        var later = Ask(new DueRequest(Personnel, DateRange.Quarter(2026, 4), null, null));

        later.Rows.ShouldNotContain(row => row.Section == DueSection.Overdue);
        later.OverdueElsewhere.ShouldBe(2);
        Ask(new DueRequest(Personnel, DateRange.Quarter(2026, 2), null, null)).OverdueElsewhere.ShouldBe(0);
        Ask(new DueRequest(Personnel, DateRange.Quarter(2026, 1), null, null)).OverdueElsewhere.ShouldBe(0);
    }

    [Fact]
    public void Answer_UnitThatNoPlanNames_SaysSo()
    {
        var primary = new Unit(LabelledOffice.So, "Phòng Giáo dục Tiểu học");

        var answer = Ask(new DueRequest(Personnel, DateRange.Year(2026), null, null) { AlsoUnits = [primary] });

        answer.Silence.Units.ShouldBe([primary]);
        answer.Rows.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(2030, true)]
    [InlineData(2019, true)]
    [InlineData(2026, false)]
    [InlineData(2023, false)]
    public void Answer_YearThatNoPlanSpeaksOf_SaysWhichYearsTheyDo(int year, bool silent)
    {
        var years = Ask(new DueRequest(Personnel, DateRange.Year(year), null, null)).Silence.SpokenYears;

        years.Count.ShouldBe(silent ? years.Count : 0);
        years.Contains(2026).ShouldBe(silent);
    }

    [Fact]
    public void Answer_TaskWithoutATime_IsNamedBesideTheSections()
    {
        var ward = LabelledOffice.Office.Directory.UnitsOf("Ủy ban nhân dân phường Hải An").Single(unit => unit.Name.StartsWith("Văn phòng", StringComparison.Ordinal));

        var answer = Ask(new DueRequest(ward, null, null, null));

        answer.Untimed.ShouldContain(entry => entry.Task.Key.Value == "II.4");
    }

    private static DueAnswer Ask(DueRequest request) => new DueSkill(LabelledOffice.Answers).Answer(request, LabelledOffice.On(Today), ProgressSnapshot.Empty);
}
