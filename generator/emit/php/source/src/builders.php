<?php

declare(strict_types=1);

namespace KaleyraWhatsapp;

// generated: imports
use KaleyraWhatsapp\Internal\Message;

// generated: builders
