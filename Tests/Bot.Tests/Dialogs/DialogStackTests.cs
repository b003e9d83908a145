using System.Text.Json;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Skills;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Tests.Dialogs;

public sealed class DialogStackTests
{
    private static readonly DateTimeOffset At = new(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void With_AnAnswerOfManyRows_StaysSmallInTheDatabase()
    {
        var things = Enumerable.Range(1, 400).Select(row => new RecalledThing("kế hoạch.txt", new TaskKey($"II.{row}"), LineSpan.Of(row), new string('ế', 300))).ToList();
        var stack = DialogStack.Empty.With(new PersonMemory("a").With(new Recollection(new DueRequest(null, null, null, null), things, AnswerView.First, Language.Vietnamese, At)));

        stack.MemoryOf("a").Rows.ShouldBe(400);
        JsonSerializer.SerializeToUtf8Bytes(stack, DialogJson.Default.DialogStack).Length.ShouldBeLessThan(200_000);
        DialogStore.Write(stack).Length.ShouldBeLessThan(100_000);
    }

    [Fact]
    public void WriteAndRead_WhatIsKeptOfAConversation_IsTheSame()
    {
        var task = new TaskReference("a.txt", new TaskKey("3.2.a"));
        var choice = new DialogFrame.Choice(new WhoRequest("họp", null, task), "ai chủ trì II.4", At, "source", ["một", "hai"]) { Id = "1", Operation = "2", Owner = "a", Language = Language.Vietnamese };
        var memory = new PersonMemory("a") { Unit = "Văn phòng Sở", Shown = ["1"], Written = new RemindRequest(null, null, task, At, null) }
            .With(new Recollection(new ExplainRequest(task), [new RecalledThing("a.txt", task.Key, LineSpan.Of(3), "việc")], AnswerView.First, Language.Vietnamese, At) { Focus = 0 });
        var stack = DialogStack.Empty.With(choice).With(memory);

        var read = JsonSerializer.Deserialize(DialogStore.Write(stack), DialogJson.Default.DialogStack)!;

        DialogStore.Write(read).ShouldBe(DialogStore.Write(stack));
        read.MemoryOf("a").Last!.Things[0].Task.ShouldBe(task);
        read.Frames[0].ShouldBeOfType<DialogFrame.Choice>().Request.ShouldBe(choice.Request);
    }

    [Fact]
    public void With_ManyPeopleInAChannel_KeepsThoseWhoSpokeLast()
    {
        var stack = Enumerable.Range(1, 30).Aggregate(DialogStack.Empty, (kept, person) => kept.With(new PersonMemory($"{person}")));

        stack.People.Count.ShouldBe(12);
        stack.People[^1].Owner.ShouldBe("30");
    }
}
