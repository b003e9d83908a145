using System.Globalization;

namespace Assistant.EndToEnd.Tests.Graph;

/// <summary>Something that a person tells the assistant to take down.</summary>
/// <param name="Number">Told apart by it.</param>
internal abstract record Told(int Number)
{
    /// <summary>What the person writes.</summary>
    public abstract string Words { get; }

    /// <summary>What of the words stands in the record alone: a meeting's title, a report's note.</summary>
    public abstract string Mark { get; }

    /// <summary>A meeting: a record of its own.</summary>
    public sealed record Meeting(int Number) : Told(Number)
    {
        private static readonly DateOnly First = new(2027, 5, 18);

        /// <inheritdoc/>
        public override string Mark => string.Create(CultureInfo.InvariantCulture, $"họp chuyên môn rà soát hồ sơ đợt {Number}");

        /// <inheritdoc/>
        public override string Words => string.Create(
            CultureInfo.InvariantCulture, $"ghi cuộc {Mark}, 8h đến 10h ngày {First.AddDays(Number % 300):d/M/yyyy}, trực tuyến, Văn phòng");
    }

    /// <summary>A report on a task, whose record has many.</summary>
    public sealed record Report(int Number, string Key) : Told(Number)
    {
        /// <inheritdoc/>
        public override string Mark => string.Create(CultureInfo.InvariantCulture, $"đã rà soát vòng {Number}");

        /// <inheritdoc/>
        public override string Words => string.Create(CultureInfo.InvariantCulture, $"nhiệm vụ {Key} kế hoạch 979 đạt {1 + (Number % 98)}%: {Mark}");
    }
}
