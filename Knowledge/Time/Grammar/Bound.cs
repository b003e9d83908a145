namespace Assistant.Knowledge.Time.Grammar;

/// <summary>How a word bounds the time after it.</summary>
internal enum Bound
{
    /// <summary>No bound.</summary>
    None,

    /// <summary>It begins there and, unless an end follows, stays open: "từ", "since".</summary>
    From,

    /// <summary>It ends before: "trước ngày 10/6" leaves the 9th as the last day.</summary>
    Before,

    /// <summary>It ends with it: "chậm nhất 10/6", "đến hết quý II", "by Friday".</summary>
    AtLatest,

    /// <summary>It begins after: "sau 15/3".</summary>
    After,
}
