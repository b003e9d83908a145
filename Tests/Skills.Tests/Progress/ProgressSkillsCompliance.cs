using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Progress;

public abstract class ProgressSkillsCompliance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Asker Asker = JournalOffice.AskerAt("2026-11-21 08:00");
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    private JournalOffice Office => new(_test.Database, JournalOffice.OneTask(new DateOnly(2026, 12, 1)));

    [StoreFact]
    public async Task RecordAsync_TwoReports_KeepsTheLastStateAndTheWholeHistory()
    {
        await RecordAsync(ProgressState.InProgress, 60, "a");
        await RecordAsync(ProgressState.Done, 100, "b", seen: 1);
        await _test.RestartAsync();

        var snapshot = await Office.Progress.ReadAsync(None);
        snapshot.IsDone(JournalOffice.TheTask).ShouldBeTrue();
        snapshot.Of(JournalOffice.TheTask).ShouldBe(new ReportedProgress(
            ProgressState.Done, 100, new DateOnly(2026, 11, 21), "ghi chú", null, "an", "An", Asker.Now, 2));
        (await Office.Progress.HistoryAsync(JournalOffice.TheTask, None)).Select(entry => entry.State).ShouldBe([ProgressState.InProgress, ProgressState.Done]);
    }

    [StoreFact]
    public async Task ReadAsync_WhileNothingIsReported_IsOneSnapshot()
    {
        await RecordAsync(ProgressState.InProgress, 30, "a");
        var progress = Office.Progress;
        var before = await progress.ReadAsync(None);

        (await progress.ReadAsync(None)).ShouldBeSameAs(before);

        // By another replica: this one only reads.
        await RecordAsync(ProgressState.Done, 100, "b", seen: 1);
        (await progress.ReadAsync(None)).IsDone(JournalOffice.TheTask).ShouldBeTrue();
    }

    [StoreFact]
    public async Task AnswerAsync_TheSameQuestionAgain_TellsWhatWasReportedMeanwhile()
    {
        var office = Office;
        var clerk = new Clerk(LabelledOffice.Over(office.Shelf.Current), office.Progress, new WithoutJournal(), remembered: 8);
        var before = await AskAsync("an");

        (await AskAsync("binh")).ShouldBeSameAs(before);

        await RecordAsync(ProgressState.Done, 100, "a");
        (await AskAsync("an")).Task.ShouldNotBeNull().Progress.ShouldNotBeNull().State.ShouldBe(ProgressState.Done);

        async Task<TaskExplained> AskAsync(string who) => (await clerk.AnswerAsync(
            new Understood(new ExplainRequest(JournalOffice.TheTask), 1, null, Language.Vietnamese), Asker with { Id = who }, None)).ShouldBeOfType<TaskExplained>();
    }

    [StoreFact]
    public async Task RecordAsync_SameCardTwice_IsStoredOnce()
    {
        await RecordAsync(ProgressState.Done, 100, "a");

        (await RecordAsync(ProgressState.NotStarted, 0, "a")).ShouldBeOfType<ProgressRecorded.AlreadyStored>();

        (await Office.Progress.ReadAsync(None)).IsDone(JournalOffice.TheTask).ShouldBeTrue();
    }

    [StoreFact]
    public async Task RecordAsync_WrongFields_NamesThem()
    {
        var outcome = await Office.Progress.RecordAsync(new ProgressDraft(null, null, 101, null, new DateOnly(2026, 11, 22)), "a", Asker, None);

        outcome.ShouldBeOfType<ProgressRecorded.Invalid>().Errors.ShouldBe(
        [
            new(ProgressField.Task, FieldProblem.Missing),
            new(ProgressField.State, FieldProblem.Missing),
            new(ProgressField.Percent, FieldProblem.OutOfRange),
            new(ProgressField.Day, FieldProblem.OutOfRange),
        ]);
    }

    [StoreFact]
    public async Task RecordAsync_TaskOfNoPlan_SaysSo() =>
        (await Office.Progress.RecordAsync(new ProgressDraft(new TaskReference("kh.txt", new("IX")), ProgressState.Done, 100, null, Asker.Today), "a", Asker, None))
            .ShouldBeOfType<ProgressRecorded.UnknownTask>();

    [StoreFact]
    public async Task PrepareAsync_KnownTask_ShowsWhatWillChange()
    {
        await RecordAsync(ProgressState.InProgress, 60, "a");

        var prepared = await Office.Progress.PrepareAsync(
            new ProgressRequest(JournalOffice.TheTask, null, ProgressState.Done, null, null, null), Asker, None);

        prepared.Missing.ShouldBeEmpty();
        prepared.Draft.Percent.ShouldBe(100);
        prepared.Before!.Percent.ShouldBe(60);
        prepared.Task!.Title.ShouldBe("Báo cáo kết quả");
    }

    [StoreFact]
    public async Task RecordAsync_TwoPeopleAtOnce_StoresOneAndTellsTheOther()
    {
        var people = Enumerable.Range(0, 8).Select(number => Asker with { Id = $"p{number}", Name = $"Người {number}" }).ToList();

        var outcomes = await Task.WhenAll(people.Select((person, number) => Task.Run(() => Office.Progress.RecordAsync(
            Draft(ProgressState.InProgress, 10 + number, seen: 0), person.Id, person, None))));

        var stored = outcomes.OfType<ProgressRecorded.Stored>().ShouldHaveSingleItem().Entry;
        var told = outcomes.OfType<ProgressRecorded.ChangedMeanwhile>().ToList();
        told.Count.ShouldBe(people.Count - 1);
        told.ShouldAllBe(each => each.Latest.PersonId == stored.PersonId && each.Latest.Percent == stored.Percent && each.Latest.Version == 1);
        (await Office.Progress.HistoryAsync(JournalOffice.TheTask, None)).ShouldHaveSingleItem().Percent.ShouldBe(stored.Percent);
    }

    [StoreFact]
    public async Task RecordAsync_StaleCardAfterANewerReport_StoresNothingAndSaysWhoseStandsThere()
    {
        await RecordAsync(ProgressState.InProgress, 30, "a");
        var stale = (await PrepareAsync(ProgressState.Done)).Draft;
        var binh = Asker with { Id = "binh", Name = "Bình" };
        (await Office.Progress.RecordAsync(Draft(ProgressState.InProgress, 60, seen: 1), "b", binh, None)).ShouldBeOfType<ProgressRecorded.Stored>();

        var outcome = await Office.Progress.RecordAsync(stale, "c", Asker, None);

        outcome.ShouldBeOfType<ProgressRecorded.ChangedMeanwhile>().Latest.ShouldBe(
            new ReportedProgress(ProgressState.InProgress, 60, Asker.Today, "ghi chú", null, "binh", "Bình", Asker.Now, 2));
        (await Office.Progress.HistoryAsync(JournalOffice.TheTask, None)).Select(entry => entry.Percent).ShouldBe([30, 60]);
    }

    [StoreFact]
    public async Task RecordAsync_RefusedCardOnceItShowsWhatIsThere_IsStored()
    {
        await RecordAsync(ProgressState.InProgress, 30, "a");
        (await RecordAsync(ProgressState.Done, 100, "b")).ShouldBeOfType<ProgressRecorded.ChangedMeanwhile>();

        (await RecordAsync(ProgressState.Done, 100, "b", seen: 1)).ShouldBeOfType<ProgressRecorded.Stored>();
    }

    [StoreFact]
    public async Task UndoAsync_OwnLastReport_RestoresWhatStoodBeforeAndKeepsBothInTheHistory()
    {
        await Office.Progress.RecordAsync(Draft(ProgressState.InProgress, 30, seen: 0) with { Product = "12/BC" }, "a", Asker with { Id = "binh" }, None);
        await RecordAsync(ProgressState.Done, 100, "b", seen: 1);
        var later = Asker with { Now = Asker.Now.AddMinutes(10) };

        (await Office.Progress.UndoAsync(later, "u", None)).ShouldBeOfType<ProgressUndone.Done>().Report.State.ShouldBe(ProgressState.Done);

        (await Office.Progress.ReadAsync(None)).Of(JournalOffice.TheTask).ShouldBe(
            new ReportedProgress(ProgressState.InProgress, 30, Asker.Today, "ghi chú", "12/BC", "an", "An", later.Now, 3));
        (await Office.Progress.HistoryAsync(JournalOffice.TheTask, None)).Select(entry => (entry.State, entry.Change)).ShouldBe(
        [
            (ProgressState.InProgress, ProgressChange.Reported),
            (ProgressState.Done, ProgressChange.Reported),
            (ProgressState.InProgress, ProgressChange.TakenBack),
        ]);
        (await _test.Database.QueryAsync<string>("select kind from outbox", null, None)).Count.ShouldBe(3);
        (await Office.Progress.UndoAsync(later, "u", None)).ShouldBeOfType<ProgressUndone.AlreadyUndone>();
        (await Office.Progress.UndoAsync(later, "u2", None)).ShouldBeOfType<ProgressUndone.NothingToUndo>();
    }

    [StoreFact]
    public async Task UndoAsync_FirstReport_LeavesTheTaskNotStarted()
    {
        await RecordAsync(ProgressState.Done, 100, "a");

        await Office.Progress.UndoAsync(Asker, "u", None);

        (await Office.Progress.ReadAsync(None)).Of(JournalOffice.TheTask).ShouldNotBeNull().State.ShouldBe(ProgressState.NotStarted);
    }

    [StoreFact]
    public async Task UndoAsync_AfterTenMinutes_IsTooLate()
    {
        await RecordAsync(ProgressState.Done, 100, "a");

        (await Office.Progress.UndoAsync(Asker with { Now = Asker.Now.AddMinutes(10).AddSeconds(1) }, "u", None)).ShouldBeOfType<ProgressUndone.TooLate>();

        (await Office.Progress.ReadAsync(None)).IsDone(JournalOffice.TheTask).ShouldBeTrue();
    }

    [StoreFact]
    public async Task UndoAsync_SomethingNewerByAnother_LeavesItAndSaysWhose()
    {
        await RecordAsync(ProgressState.InProgress, 30, "a");
        await Office.Progress.RecordAsync(Draft(ProgressState.InProgress, 60, seen: 1), "b", Asker with { Id = "binh", Name = "Bình" }, None);

        (await Office.Progress.UndoAsync(Asker, "u", None)).ShouldBeOfType<ProgressUndone.ChangedSince>().Latest.PersonName.ShouldBe("Bình");

        (await Office.Progress.ReadAsync(None)).Of(JournalOffice.TheTask).ShouldNotBeNull().Percent.ShouldBe(60);
    }

    [StoreFact]
    public async Task UndoAsync_NothingReported_SaysSo() =>
        (await Office.Progress.UndoAsync(Asker, "u", None)).ShouldBeOfType<ProgressUndone.NothingToUndo>();

    [StoreFact]
    public async Task RecordAsync_DoneWorkInProgressAgain_StandsAsReopened()
    {
        await RecordAsync(ProgressState.Done, 100, "a");
        await RecordAsync(ProgressState.InProgress, 80, "b", seen: 1);

        (await Office.Progress.HistoryAsync(JournalOffice.TheTask, None))[^1].Change.ShouldBe(ProgressChange.Reopened);
    }

    protected abstract Task<TestDatabase> CreateAsync();

    private static ProgressDraft Draft(ProgressState state, int? percent, long seen) =>
        new(JournalOffice.TheTask, state, percent, "ghi chú", Asker.Today) { Seen = seen };

    private Task<ProgressPrepared> PrepareAsync(ProgressState state) =>
        Office.Progress.PrepareAsync(new ProgressRequest(JournalOffice.TheTask, null, state, null, null, null), Asker, None);

    private Task<ProgressRecorded> RecordAsync(ProgressState state, int percent, string operation, long seen = 0) =>
        Office.Progress.RecordAsync(Draft(state, percent, seen), operation, Asker, None);
}
