using Assistant.Skills.Progress;
using Assistant.Testing;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.ListEdits;

public sealed class ProgressEditsTests
{
    [NeedsGraphDescription]
    public async Task Read_PercentChangedByHand_IsAReportOfTodayByTheEditor()
    {
        await using var lists = await StartAsync();

        lists.EditProgress(("Percent", 70), ("Note", "Đã trình lãnh đạo"));
        await lists.ReadAsync();

        var now = await NowAsync(lists);
        (now.State, now.Percent, now.Note, now.On, now.PersonName, now.Version).ShouldBe(
            (ProgressState.InProgress, 70, "Đã trình lãnh đạo", new DateOnly(2026, 11, 21), "Phạm Thị Hoa (qua SharePoint)", 2L));
        now.Product.ShouldBe("Tờ trình 12");
        (lists.Progress["Percent"], lists.Progress["Person"]).ShouldBe(("70", "Phạm Thị Hoa (qua SharePoint)"));
        (await lists.AuditAsync())[^1].ShouldBe("progress.record Phạm Thị Hoa (qua SharePoint)");
    }

    [NeedsGraphDescription]
    public async Task Read_StateSetToDone_CountsAsAllOfIt()
    {
        await using var lists = await StartAsync();

        lists.EditProgress(("State", "xong"));
        await lists.ReadAsync();
        await lists.ReadAsync();

        var now = await NowAsync(lists);
        (now.State, now.Percent, now.Version, lists.Progress["Percent"]).ShouldBe((ProgressState.Done, 100, 2L, "100"));
    }

    [NeedsGraphDescription]
    public async Task Read_WhatNoReportCanBe_IsRefusedAndWrittenBack()
    {
        await using var lists = await StartAsync();

        foreach (var (column, value) in new (string, System.Text.Json.Nodes.JsonNode?)[]
        {
            ("Percent", 150), ("Percent", -1), ("Percent", 33.3), ("State", "gần xong"), ("OnDay", "2027-05-05T05:00:00Z"), ("OnDay", null),
        })
        {
            lists.EditProgress((column, value?.DeepClone()));
            await lists.ReadAsync();
        }

        lists.EditProgress(("Title", "Việc khác"), ("Percent", 90));
        await lists.ReadAsync();

        (await NowAsync(lists)).Version.ShouldBe(1);
        (lists.Progress["Title"], lists.Progress["Percent"], lists.Progress["State"]).ShouldBe(("Báo cáo kết quả", "40", "đang làm"));
    }

    [NeedsGraphDescription]
    public async Task Read_TheJournalHasANewerReport_TheJournalWins()
    {
        await using var lists = await StartAsync();

        lists.EditProgress(("Percent", 70));
        await RecordAsync(lists, 55, "Sửa lại", seen: 1);
        await lists.ReadAsync();

        (await NowAsync(lists)).Percent.ShouldBe(55);
        lists.Progress["Percent"].ShouldBe("55");
    }

    private static async Task<EditedLists> StartAsync()
    {
        var lists = await EditedLists.StartAsync();
        await RecordAsync(lists, 40, "Đang soạn", seen: 0);
        await lists.Office.DeliverAsync();
        return lists;
    }

    private static async Task RecordAsync(EditedLists lists, int percent, string note, long seen)
    {
        var draft = new ProgressDraft(JournalOffice.TheTask, ProgressState.InProgress, percent, note, new DateOnly(2026, 11, 20)) { Product = "Tờ trình 12", Seen = seen };
        (await lists.Office.Journal.Progress.RecordAsync(draft, note, lists.Office.Asker(), default)).ShouldBeOfType<ProgressRecorded.Stored>();
    }

    private static async Task<ReportedProgress> NowAsync(EditedLists lists) =>
        (await lists.Office.Journal.Progress.ReadAsync(default)).Of(JournalOffice.TheTask).ShouldNotBeNull();
}
