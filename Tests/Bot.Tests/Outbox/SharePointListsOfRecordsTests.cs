using Assistant.Bot.Graph;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Progress;
using Assistant.Skills.Register;
using Assistant.Testing;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Outbox;

public sealed class SharePointListsOfRecordsTests
{
    [NeedsGraphDescription]
    public async Task Meeting_CancelledAndThenChangedInALaterMessage_StaysCancelledWithItsAgenda()
    {
        await using var office = await JournalInGraph.StartAsync();
        var meeting = await office.CancelAsync(await office.LogAsync(), "Trùng lịch");
        await office.OweAgainAsync(meeting, "meeting.changed");

        await office.DeliverAsync();

        var item = office.Meetings.ShouldHaveSingleItem();
        (item["Cancelled"], item["CancelledReason"], item["Agenda"]).ShouldBe(("true", "Trùng lịch", "Chuẩn bị tổng kết năm"));
    }

    [NeedsGraphDescription]
    public async Task Progress_Report_NamesTheTaskAndItsProduct()
    {
        await using var office = await JournalInGraph.StartAsync();
        var draft = new ProgressDraft(JournalOffice.TheTask, ProgressState.InProgress, 40, "Đã gửi dự thảo", new DateOnly(2026, 11, 20)) { Product = "Tờ trình 12/TTr-VP" };
        (await office.Journal.Progress.RecordAsync(draft, "card", office.Asker(), default)).ShouldBeOfType<ProgressRecorded.Stored>();

        await office.DeliverAsync();

        var item = office.Office.Graph.Items(office.Options.ProgressList).ShouldHaveSingleItem();
        (item["Title"], item["Plan"], item["TaskKey"], item["Product"]).ShouldBe(("Báo cáo kết quả", "1", "I.1", "Tờ trình 12/TTr-VP"));
    }

    [NeedsGraphDescription]
    public async Task Tasks_PlanReadReportedChangedAndWithdrawn_TheListFollowsAndNothingIsWrittenTwice()
    {
        await using var office = await JournalInGraph.StartAsync();
        var database = office.Test.Database;
        var store = new PlanStore(database, office.Clock);
        var plan = await SaveAsync(store, "Báo cáo kết quả", "Tập huấn");
        using var listing = new TaskListing(database, store);

        (await listing.OweAsync(office.Asker().Now, default)).ShouldBe(2);
        (await listing.OweAsync(office.Asker().Now, default)).ShouldBe(0);
        await office.DeliverAsync();
        Tasks(office).Select(item => (item["Title"], item["Document"], item["Unit"], item["State"], item["Dropped"])).ShouldBe(
            [("Báo cáo kết quả", "7/KH-SGDĐT", "Văn phòng Sở", "chưa làm", "false"), ("Tập huấn", "7/KH-SGDĐT", "Văn phòng Sở", "chưa làm", "false")], ignoreOrder: true);

        await ReportAsync(office, plan, "Đã họp tổ soạn thảo");
        (await listing.OweAsync(office.Asker().Now, default)).ShouldBe(1);
        await office.DeliverAsync();
        var reported = Tasks(office).Single(item => item["Title"] == "Báo cáo kết quả");
        (reported["State"], reported["Percent"], reported["Result"]).ShouldBe(("đang làm, trong hạn", "40", "Đã họp tổ soạn thảo"));

        office.Clock.MoveTo(JournalOffice.At("2027-01-04 08:00"));
        using (var other = new TaskListing(database, store))
            (await other.OweAsync(office.Asker().Now, default)).ShouldBe(2, "a last day has passed");
        await new StandingDesk(database, office.Clock).WithdrawAsync(plan.Id, "an", default);
        (await listing.OweAsync(office.Asker().Now, default)).ShouldBe(2);
        (await listing.OweAsync(office.Asker().Now, default)).ShouldBe(0);
        await office.DeliverAsync();
        Tasks(office).ShouldAllBe(item => item["Dropped"] == "true" && item["State"] == "quá hạn");
    }

    private static IReadOnlyList<ItemInGraph> Tasks(JournalInGraph office) => office.Office.Graph.Items(new GraphOptions().TasksList);

    private static async Task<Plan> SaveAsync(PlanStore store, params IReadOnlyList<string> tasks)
    {
        var text = SourceText.FromString("kh.txt", string.Join('\n', tasks));
        var plan = JournalOffice.OneTask(new DateOnly(2026, 12, 31)).Plans[0];
        plan = plan with
        {
            Number = 7,
            Symbol = "KH-SGDĐT",
            Tasks = [.. tasks.Select((task, index) => plan.Tasks[0] with { Key = new TaskKey($"I.{index + 1}"), Title = task })],
        };
        return (await store.SaveAsync(plan, text, PlanStore.Hash(text), default)).Plan;
    }

    private static async Task ReportAsync(JournalInGraph office, Plan plan, string note)
    {
        var skills = new ProgressSkills(office.Test.Database, new PlanShelf(new PlanLibrary([plan])));
        var draft = new ProgressDraft(new(plan.Source, plan.Tasks[0].Key), ProgressState.InProgress, 40, note, new DateOnly(2026, 11, 20));
        (await skills.RecordAsync(draft, note, office.Asker(), default)).ShouldBeOfType<ProgressRecorded.Stored>();
    }
}
