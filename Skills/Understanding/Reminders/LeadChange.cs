using System.Collections.Immutable;
using Assistant.Knowledge.Time;
using Assistant.Skills.Reminders;

namespace Assistant.Skills.Understanding.Reminders;

/// <summary>How lead times are to change. One of the nested records.</summary>
public abstract record LeadChange
{
    private LeadChange()
    {
    }

    /// <summary>The lead times after the change; the same where nothing would be left, or too many would be.</summary>
    public abstract LeadTimes Of(LeadTimes before);

    /// <summary>They take the place of the others: "sửa thành trước 5 ngày".</summary>
    /// <param name="Times">The new ones.</param>
    public sealed record Set(LeadTimes Times) : LeadChange
    {
        /// <inheritdoc/>
        public override LeadTimes Of(LeadTimes before) => Times;
    }

    /// <summary>They come on top: "thêm 3 ngày nữa".</summary>
    /// <param name="Times">The further ones.</param>
    public sealed record Add(LeadTimes Times) : LeadChange
    {
        /// <inheritdoc/>
        public override LeadTimes Of(LeadTimes before) => Checked(before, [.. before.Durations.Union(Times.Durations)]);
    }

    /// <summary>They go: "bỏ 7 ngày".</summary>
    /// <param name="Times">Which.</param>
    public sealed record Drop(LeadTimes Times) : LeadChange
    {
        /// <inheritdoc/>
        public override LeadTimes Of(LeadTimes before) => Checked(before, [.. before.Durations.Except(Times.Durations)]);
    }

    private static LeadTimes Checked(LeadTimes before, ImmutableArray<CalendarDuration> durations) =>
        durations.Length is > 0 and <= LeadTimes.Most ? new LeadTimes(durations) : before;
}
