using Assistant.Skills.Directory;
using Assistant.Skills.Remembering;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Tests.Understanding;
using Assistant.Skills.Tests.Understanding.FollowUps;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Remembering;

/// <summary>Over every labelled message: what is remembered of a message is what reading it anew finds, whoever says it and whatever the hour.</summary>
public sealed class RememberedMessagesTests
{
    private static readonly RequestReader Reader = new();
    private static readonly FollowUpReader FollowUps = new();
    private static readonly DateTimeOffset Midnight = new(2026, 10, 5, 0, 0, 0, TimeSpan.FromHours(7));

    private static readonly TimeSpan[] Hours = [TimeSpan.Zero, new(12, 45, 0), new(23, 59, 0)];

    private static IEnumerable<string> Texts =>
    [
        .. MessageTable.Texts("messages.jsonl"),
        .. MessageTable.Texts("journal-messages.jsonl"),
        .. MessageTable.Texts("reminders.jsonl"),
        .. MessageOfOthers.Table("messages-of-others.jsonl").Select(message => message.Text),
    ];

    [Fact]
    public void Read_TheSameWordsLaterThatDay_MeansWhatReadingThemAnewDoes()
    {
        var remembered = 0;
        var messages = new RememberedMessages(Reader, LabelledOffice.Office, 100_000);
        foreach (var text in Texts.Distinct())
        {
            var first = Asker("người hỏi trước", new TimeSpan(8, 0, 0));
            messages.Read(messages.Hear(text, first));
            foreach (var hour in Hours)
            {
                var asker = Asker("người hỏi sau", hour);
                var heard = messages.Hear(text, asker);
                var again = messages.Read(heard);

                heard.Asker.ShouldBe(asker);
                Told(again).ShouldBe(Told(Reader.Read(text, asker, LabelledOffice.Office)), $"{text} lúc {hour}");
                remembered += ReferenceEquals(again, messages.Read(messages.Hear(text, first))) ? 1 : 0;
            }
        }

        // Most of the tables are questions of days.
        remembered.ShouldBeGreaterThan(Texts.Distinct().Count());
    }

    [Fact]
    public async Task Hear_TheSameWordsAgain_LeanOnAnAnswerAsAnewDo()
    {
        var talk = new Talk("Văn phòng Sở", "2026-10-05T09:00:00+07:00");
        await talk.SayAsync("Văn phòng Sở quý IV có việc gì");
        var messages = new RememberedMessages(Reader, LabelledOffice.Office, 100_000);
        foreach (var text in Texts.Concat(FollowUpTable.Texts).Distinct())
        {
            messages.Read(messages.Hear(text, Asker("người hỏi trước", new TimeSpan(8, 0, 0))));
            var heard = messages.Hear(text, talk.Asker);

            Told(FollowUps.Read(heard, talk.Memory, messages.Read(heard))).ShouldBe(Told(talk.Read(text)), text);
        }
    }

    [Fact]
    public async Task Find_OnlyWhereThereIsACue_FindsWhatLookingEverywhereFinds()
    {
        var talk = new Talk("Văn phòng Sở", "2026-10-05T09:00:00+07:00");
        await talk.SayAsync("Văn phòng Sở quý IV có việc gì");
        var without = 0;
        foreach (var text in Texts.Concat(FollowUpTable.Texts).Distinct())
        {
            var heard = Reader.Hear(text, talk.Asker, LabelledOffice.Office);
            var message = new LeaningMessage(heard.Strict, talk.Memory, MemoryAge.Fresh, null, heard.StrictWords);
            if (!message.Words.MayPoint)
                without++;
            PointerFinder.Find(message).ShouldBeEquivalentTo(PointerFinder.Search(message), text);
        }

        without.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("15 phút nữa có việc gì đến hạn không")]
    [InlineData("trong 24 giờ tới có việc gì đến hạn")]
    [InlineData("nhắc tôi việc 3.4 trước 3 ngày")]
    [InlineData("ghi cuộc họp giao ban 8h sáng mai")]
    [InlineData("việc 3.4 xong rồi")]
    public void Read_WhatHangsOnTheHourOrIsWrittenDown_IsNotRemembered(string text)
    {
        var heard = Reader.Hear(text, Asker("ai đó", new TimeSpan(8, 0, 0)), LabelledOffice.Office);

        RememberedMessages.MayBeRemembered(heard, Reader.Read(heard)).ShouldBeFalse();
    }

    [Fact]
    public void Read_OnAnotherDayOrOfAnotherUnit_IsReadAnew()
    {
        const string Text = "hôm nay phòng mình có việc gì đến hạn";
        var messages = new RememberedMessages(Reader, LabelledOffice.Office, 100);
        var office = Asker("a", new TimeSpan(8, 0, 0));
        var (personnel, tomorrow) = (office with { Unit = LabelledOffice.Unit("TCCB") }, office with { Now = office.Now.AddDays(1) });
        messages.Read(messages.Hear(Text, office));

        foreach (var asker in new[] { personnel, tomorrow })
            Told(messages.Read(messages.Hear(Text, asker))).ShouldBe(Told(Reader.Read(Text, asker, LabelledOffice.Office)));
    }

    private static Asker Asker(string name, TimeSpan hour) =>
        new(name, name, LabelledOffice.So, LabelledOffice.Unit("Văn phòng Sở"), Midnight + hour);

    private static string Told(IEnumerable<Understood> alone) => string.Join("\n", alone.Select(Told));

    private static string Told(FollowUp? followUp) => followUp switch
    {
        null => "",
        FollowUp.Asks asks => $"{asks.Focus} {Told(asks.Understood)}",
        _ => followUp.ToString(),
    };

    /// <summary>Requests say by value what they hold; what is asked back is told beside.</summary>
    private static string Told(Understood understood) =>
        $"{understood.Text} {understood.Request} {understood.Confidence} {understood.Language} {understood.Needs?.Slot} {string.Join('|', understood.Needs?.Options ?? [])}";
}
