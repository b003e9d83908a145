namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>What a labelled field of a task states.</summary>
internal enum FieldKind
{
    /// <summary>Đơn vị chủ trì, Đơn vị thực hiện</summary>
    Lead,

    /// <summary>Đơn vị phối hợp</summary>
    Coordinators,

    /// <summary>Thời gian thực hiện: a stretch of time.</summary>
    Time,

    /// <summary>Thời hạn, Thời gian hoàn thành: a last day.</summary>
    Deadline,

    /// <summary>Nội dung</summary>
    Content,

    /// <summary>Sản phẩm, Kết quả</summary>
    Products,

    /// <summary>Kinh phí, Địa điểm and other matter that no task keeps.</summary>
    Other,
}
