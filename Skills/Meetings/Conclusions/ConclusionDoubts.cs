using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>What a person should look at in a piece of work.</summary>
internal static class ConclusionDoubts
{
    /// <summary>The work with its doubts, as it stands now.</summary>
    /// <param name="work">The work.</param>
    /// <param name="held">The day of the meeting.</param>
    public static ConclusionWork Noted(ConclusionWork work, DateOnly held)
    {
        var named = work.Leads.Concat(work.Coordinators).ToList();
        var doubts = new List<ConclusionDoubt>();
        Doubt(ConclusionDoubt.NobodyNamed, work.Leads.Count == 0);
        Doubt(ConclusionDoubt.UnitNotKnown, named.Exists(each => each is ConclusionAssignee.Unknown));
        Doubt(ConclusionDoubt.UnitAmbiguous, named.Exists(each => each is ConclusionAssignee.OneOf));
        Doubt(ConclusionDoubt.NoLastDay, work.Schedule is Schedule.Unscheduled);
        Doubt(ConclusionDoubt.BeforeMeeting, work.Schedule.LastDay < held);
        return work with { Doubts = doubts };

        void Doubt(ConclusionDoubt doubt, bool holds)
        {
            if (holds)
                doubts.Add(doubt);
        }
    }
}
