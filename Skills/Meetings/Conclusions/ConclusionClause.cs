using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>What one clause of conclusions says.</summary>
/// <param name="Opening">How it begins.</param>
/// <param name="Task">What is to be done; empty where it says only when.</param>
/// <param name="Coordinators">Who helps.</param>
/// <param name="When">Until when.</param>
/// <param name="IsLastDay">Whether it says plainly that a day is a last one: "trước 30/11", "xong trong tháng 12".</param>
/// <param name="IsTalk">Whether it begins as what gives nobody work does: "thống nhất", "đã".</param>
internal sealed record ConclusionClause(
    ConclusionOpening Opening, string Task, IReadOnlyList<ConclusionAssignee> Coordinators, Schedule When, bool IsLastDay, bool IsTalk)
{
    /// <summary>Whether it gives work by itself.</summary>
    public bool IsWork => Task.Length > 0 && !(IsTalk && !Opening.IsOrder)
        && (Opening.Leads.Count > 0 || ((Opening.IsOrder || IsLastDay) && Task.Contains(' ', StringComparison.Ordinal)));
}
