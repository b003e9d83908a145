namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>What kind of figure stands in a sentence.</summary>
internal enum TargetFigureKind
{
    /// <summary>A share: 95%, "một nửa số".</summary>
    Share,

    /// <summary>A rank: "top 5", "nhóm 10 tỉnh dẫn đầu".</summary>
    Rank,

    /// <summary>A score, a multiple or an amount behind what it measures: "đạt 90 điểm", "tăng 1,5 lần".</summary>
    Amount,

    /// <summary>A length of time: "không quá 3 ngày".</summary>
    Time,

    /// <summary>A number of things: "04 lớp tập huấn".</summary>
    Count,

    /// <summary>A number of things that no list of nouns holds; a goal only where the text demands it in plain words.</summary>
    Other,
}
