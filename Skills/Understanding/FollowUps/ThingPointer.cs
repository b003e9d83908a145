using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Words of a message that point at a remembered thing.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Place">What they point at.</param>
internal sealed record ThingPointer(int First, int End, ThingPlace Place)
{
    /// <summary>The thing it means, and how surely there is one.</summary>
    /// <param name="memory">What is remembered; null when nothing is.</param>
    /// <param name="focus">The thing that is meant when none is named.</param>
    public PointedThing Resolve(Recollection? memory, int? focus)
    {
        var things = memory?.Things ?? [];
        return things.Count == 0 ? new PointedThing.Nowhere(0) : Place switch
        {
            ThingPlace.It => focus is { } it ? new PointedThing.One(it) : new PointedThing.OneOf([.. Enumerable.Range(0, things.Count)]),
            ThingPlace.At at => NthOf(things, memory!, at),
            ThingPlace.Last => new PointedThing.One(things.Count - 1),
            ThingPlace.Beside beside => Within(things, (memory!.Focus ?? (beside.Steps > 0 ? -1 : 0)) + beside.Steps),
            ThingPlace.ByDay by => Dated(things, by.Latest),
            ThingPlace.Among { Places: [var only] } => new PointedThing.One(only),
            ThingPlace.Among among => new PointedThing.OneOf(among.Places),
            _ => new PointedThing.Nowhere(things.Count),
        };
    }

    private static PointedThing Dated(IReadOnlyList<RecalledThing> things, bool latest)
    {
        var days = things.Select(thing => thing.Day).OfType<DateOnly>().ToList();
        if (days.Count == 0)
        {
            return new PointedThing.OneOf([.. Enumerable.Range(0, things.Count)]);
        }

        var day = latest ? days.Max() : days.Min();
        List<int> places = [.. Enumerable.Range(0, things.Count).Where(place => things[place].Day == day)];
        return places is [var only] || things[places[0]].Task is null ? new PointedThing.One(places[0]) : new PointedThing.OneOf(places);
    }

    private static PointedThing Within(IReadOnlyList<RecalledThing> things, int place) =>
        place >= 0 && place < things.Count ? new PointedThing.One(place) : new PointedThing.Nowhere(things.Count);

    /// <summary>In a list of tasks and reports "báo cáo thứ hai" counts the reports; everything else counts the rows.</summary>
    private static PointedThing NthOf(IReadOnlyList<RecalledThing> things, Recollection memory, ThingPlace.At at)
    {
        var reports = at.Report && memory.Request is DueRequest
            ? Enumerable.Range(0, things.Count).Where(place => things[place].Key is null).ToList()
            : [];
        return reports.Count == 0 ? Within(things, at.Number - 1)
            : at.Number <= reports.Count ? new PointedThing.One(reports[at.Number - 1])
            : new PointedThing.Nowhere(reports.Count);
    }
}
