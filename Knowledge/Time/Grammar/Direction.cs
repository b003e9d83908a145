namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Which of the days or months that bear a name is meant.</summary>
internal enum Direction
{
    /// <summary>The nearest sensible one: see <see cref="TimeReader"/>.</summary>
    Nearest,

    /// <summary>The last one that has begun: "hôm thứ Hai", "tháng 3 vừa rồi".</summary>
    Past,

    /// <summary>The first one that has not begun: "thứ Sáu tới", "tháng 3 tới".</summary>
    Future,
}
