using Assistant.Skills;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>After a card about a task, that task is what "việc đó" means.</summary>
internal static class SpokenTask
{
    /// <summary>Keeps a task in mind: as a row of the last answer where it was one, else by itself; a null or unknown one changes nothing.</summary>
    public static Talk Keep(Talk talk, TaskReference? task, DialogContext context, Language language)
    {
        if (task is not { IsPlaced: true } || context.Desk.Office.Library.FindBySource(task.Source)?.Tasks.FirstOrDefault(each => each.Key == task.Key) is not { } found)
            return talk;
        var now = context.Turn.Asker.Now;
        var things = talk.Memory.Last?.Things ?? [];
        for (var place = 0; place < things.Count; place++)
        {
            if (things[place].Task == task)
                return talk.Keep(talk.Memory.Looking(talk.Memory.Last! with { Focus = place, At = now }));
        }

        var thing = new RecalledThing(task.Source, task.Key, found.Evidence.Lines, found.Title);
        return talk.Keep(new Recollection(new ExplainRequest(task), [thing], AnswerView.First, language, now) { Focus = 0 }.After(talk.Memory.Last));
    }
}
