using Assistant.Skills.Progress;
using Assistant.Testing;
using Assistant.Testing.Graph;
using Assistant.Testing.Grounding;

namespace Assistant.Bot.Tests.ListEdits;

/// <summary>Orders to a model in columns that people fill by hand: they are the words of that column, and nothing else.</summary>
public sealed class InjectedEditsTests
{
    [NeedsGraphDescription]
    public async Task Read_AnOrderInAColumnOfAMeeting_ChangesThoseWordsAndNothingElse()
    {
        await using var lists = await EditedLists.StartAsync();
        var meeting = await lists.Office.LogAsync();
        await lists.Office.DeliverAsync();

        foreach (var order in Injections.All)
        {
            var words = OneLine(order);
            lists.EditMeeting(("Title", words), ("Chair", words));
            await lists.ReadAsync();

            var now = (await lists.Office.Journal.Meetings.FindAsync(meeting.Id, lists.Office.Asker(), default)).ShouldNotBeNull();
            now.Title.ShouldBe(words);
            (now with { Title = meeting.Title, Chair = meeting.Chair, Version = meeting.Version, Attendance = meeting.Attendance }).ShouldBe(meeting, order);
            now.Attendance.Names.ShouldBe(meeting.Attendance.Names);
        }

        (await lists.AuditAsync()).Distinct().ShouldBe(["meeting.log An", "meeting.change Phạm Thị Hoa (qua SharePoint)"]);
        (await CountAsync(lists)).ShouldBe([1, 0, 0, 0]);
    }

    [NeedsGraphDescription]
    public async Task Read_AnOrderInTheNoteOfAReport_ChangesThatNoteAndNothingElse()
    {
        await using var lists = await EditedLists.StartAsync();
        var draft = new ProgressDraft(JournalOffice.TheTask, ProgressState.InProgress, 40, "Đang soạn", new DateOnly(2026, 11, 20));
        (await lists.Office.Journal.Progress.RecordAsync(draft, "card", lists.Office.Asker(), default)).ShouldBeOfType<ProgressRecorded.Stored>();
        await lists.Office.DeliverAsync();
        var before = await CountAsync(lists);

        foreach (var order in Injections.All)
        {
            lists.EditProgress(("Note", OneLine(order)));
            await lists.ReadAsync();
        }

        var now = (await lists.Office.Journal.Progress.ReadAsync(default)).Of(JournalOffice.TheTask).ShouldNotBeNull();
        (now.State, now.Percent, now.Note).ShouldBe((ProgressState.InProgress, 40, OneLine(Injections.All[^1])));
        (await lists.AuditAsync()).Distinct().Count().ShouldBe(2);
        (await CountAsync(lists)).ShouldBe(before);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static async Task<IReadOnlyList<long>> CountAsync(EditedLists lists)
    {
        var counts = new List<long>();
        foreach (var table in new[] { "meetings", "reminders", "extensions", "part_inquiries" })
            counts.Add(await lists.Office.Test.Database.FindAsync<long>($"select count(*) from {table}", null, default));
        return counts;
    }
}
