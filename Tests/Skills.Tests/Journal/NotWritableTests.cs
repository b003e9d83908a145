using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Journal;

public sealed class NotWritableTests
{
    [Fact]
    public async Task AllSkills_DatabaseFileReadOnly_SayNotWritableAndGoOnReading()
    {
        await using var test = await TestDatabase.OnSqliteAsync();
        await test.Database.DisposeAsync();
        await using var database = Database.Open($"Data Source={test.ConnectionString};Mode=ReadOnly");
        var office = new JournalOffice(database, JournalOffice.OneTask(new DateOnly(2026, 12, 1)));
        var asker = JournalOffice.AskerAt("2026-11-21 08:00", unit: JournalOffice.Secretariat);
        var start = JournalOffice.At("2026-11-23 08:00");
        var meeting = new MeetingDraft { Title = "Họp", Kind = MeetingKind.Other, Mode = MeetingMode.Online, Start = start, End = start.AddHours(1) };

        (await office.Meetings.LogAsync(meeting, "op", asker, default)).ShouldBeOfType<MeetingLogged.NotWritable>();
        (await office.Progress.RecordAsync(new ProgressDraft(JournalOffice.TheTask, ProgressState.Done, 100, null, asker.Today), "op", asker, default))
            .ShouldBeOfType<ProgressRecorded.NotWritable>();
        (await office.Reminders.SetAsync(
            new ReminderDraft(null, null, LeadTimes.Of(new CalendarDuration(3, Grain.Day)), JournalOffice.Secretariat, null), "op", asker, "c", Language.Vietnamese, default))
            .ShouldBeOfType<ReminderSet.NotWritable>();
        (await office.Meetings.ListAsync(new MeetingsRequest(null, null), asker, default)).Meetings.ShouldBeEmpty();
        (await office.Ledger.ClaimAsync(asker.Now, TimeSpan.FromMinutes(1), 10, default)).ShouldBeEmpty();
    }
}
