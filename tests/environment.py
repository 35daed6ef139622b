"""What the tests run in, set before Django reads its settings (see pyproject.toml).

As in production (no debug), but over plain HTTP and in a folder of its own.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

for name in [*os.environ]:
    if name.startswith(("OUTLET_", "SECURE_", "SITE_URL", "CACHE_URL", "ALLOWED_")):
        del os.environ[name]
data = Path(tempfile.mkdtemp(prefix="newsroom-tests-"))
atexit.register(shutil.rmtree, data, ignore_errors=True)
# WhiteNoise warns when it is missing, and warnings are errors here.
(data / "static").mkdir()
os.environ |= {
    # Playwright keeps an event loop in the thread that the tests query from.
    "DJANGO_ALLOW_ASYNC_UNSAFE": "true",
    "DEBUG": "False",
    "ALLOWED_HOSTS": "testserver",
    "SECRET_KEY": "only-the-tests-use-this-key-and-nothing-else-ever-does-so",
    "SECURE_SSL_REDIRECT": "False",
    "DATA_DIR": str(data),
    "DATABASE_URL": os.environ.get("TEST_DATABASE_URL", ""),
    "OUTLET_NAME": "Báo Thử",
}
