using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Progress;
using Assistant.Skills.Rewriting;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Rewriting;

public sealed class BriefsTests
{
    private static readonly DateOnly Today = new(2026, 5, 13);

    [Fact]
    public void Of_DueWork_IsWhatIsLateFirstThenWhatComesNextUnderTheNumbersOfTheWhole()
    {
        var whole = Due(new DueRequest(LabelledOffice.Unit("VP Sở"), DateRange.Year(2026), null, null));

        var brief = Briefs.Of(whole, BriefForm.Shorter).ShouldNotBeNull();

        brief.Rows.ShouldBe(whole.Rows.Count);
        brief.Pressing.Count.ShouldBe(3);
        brief.Overdue.ShouldBe(whole.Rows.Count(row => row.Section == DueSection.Overdue));
        brief.Overdue.ShouldBeGreaterThan(0);
        brief.Pressing.ShouldAllBe(row => whole.Rows[row.Number - 1] == row.Item);
        brief.Pressing[0].Item.Section.ShouldBe(DueSection.Overdue);
        brief.Pressing.Where(row => row.Item.Day is { DaysLeft: >= 0 }).Select(row => row.Item.Day!.DaysLeft).ShouldBeInOrder();
        brief.Citations.ShouldBe(brief.Pressing.Select(row => row.Item.Citation).Distinct());
    }

    [Fact]
    public void Of_WhatWasReportedDone_IsCountedAndDoesNotPress()
    {
        var done = new ProgressSnapshot(new Dictionary<TaskReference, ReportedProgress>
        {
            [new TaskReference("002_0295eccbc9e7aa97.txt", new TaskKey("1.3"))] = new(
                ProgressState.Done, 100, new DateOnly(2026, 3, 20), null, null, "an", "An", new DateTimeOffset(2026, 3, 20, 8, 0, 0, TimeSpan.FromHours(7)), 1),
        });
        var whole = new DueSkill(LabelledOffice.Answers).Answer(new DueRequest(LabelledOffice.Unit("VP Sở"), DateRange.Year(2026), null, TaskState.Any), LabelledOffice.On(Today), done);

        var brief = Briefs.Of(whole, BriefForm.Shorter).ShouldNotBeNull();

        brief.Done.ShouldBe(1);
        brief.Items.ShouldNotContain(item => item.Key == new TaskKey("1.3") && item.Source.StartsWith("002", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_WorkOfManyUnits_SaysWithWhomItLies()
    {
        var whole = Due(new DueRequest(null, DateRange.Year(2026), null, null));

        var shares = Briefs.Of(whole, BriefForm.ForLeader).ShouldNotBeNull().Shares;

        shares.Count.ShouldBe(5);
        foreach (var share in shares.Where(share => !share.Unit.Contains('(', StringComparison.Ordinal)))
        {
            var borne = whole.Rows.Where(row => row is DueTask task && task.Entry.Task.Leads.Contains(share.Unit) || row is DueReport report && report.Report.Duty.Who == share.Unit).ToList();
            share.Count.ShouldBe(borne.Count);
            share.Overdue.ShouldBe(borne.Count(row => row.Section == DueSection.Overdue));
        }

        Briefs.Of(Due(new DueRequest(LabelledOffice.Unit("VP Sở"), DateRange.Year(2026), null, null)), BriefForm.ForLeader)!.Shares.ShouldBeEmpty();
    }

    [Fact]
    public void Of_ForWhoeverLeads_QuotesWhatTheCitedLinesSayOfThemAndNothingElse()
    {
        var whole = Due(new DueRequest(null, DateRange.Year(2026), null, null));

        var leaders = Briefs.Of(whole, BriefForm.ForLeader).ShouldNotBeNull().Leaders;

        leaders.ShouldAllBe(mention => mention.Citation.Quote.Contains(mention.Words));
        Briefs.Of(whole, BriefForm.Shorter)!.Leaders.ShouldBeEmpty();
    }

    [Fact]
    public void Of_AnAnswerThatFoundNothing_IsNone() =>
        Briefs.Of(Due(new DueRequest(LabelledOffice.Unit("VP Sở"), DateRange.Year(2019), null, null)), BriefForm.Shorter).ShouldBeNull();

    private static DueAnswer Due(DueRequest request) => new DueSkill(LabelledOffice.Answers).Answer(request, LabelledOffice.On(Today), ProgressSnapshot.Empty);
}
